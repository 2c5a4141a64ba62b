/** True under `npm run soak`: the long forms of what `npm test` runs short. */
export const full = process.env.SOAK === '1';
