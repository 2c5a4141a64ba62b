/**
 * The regularised incomplete beta function I_x(a, b), by the continued fraction DLMF 8.17.22
 * (https://dlmf.nist.gov/8.17#v), evaluated with Lentz's method; relative error below 1e-12.
 * @param x in [0, 1] @param a > 0 @param b > 0
 */
export function incompleteBeta(x: number, a: number, b: number): number {
	if (x <= 0) return 0;
	if (x >= 1) return 1;
	if (x > (a + 1) / (a + b + 2)) return 1 - incompleteBeta(1 - x, b, a);
	const front = Math.exp(a * Math.log(x) + b * Math.log1p(-x) - logBeta(a, b)) / a;
	let c = 1;
	let d = 1 / nonZero(1 - ((a + b) * x) / (a + 1));
	let fraction = d;
	for (let m = 1; m <= 500; m++) {
		const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
		d = 1 / nonZero(1 + even * d);
		c = nonZero(1 + even / c);
		fraction *= d * c;
		const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
		d = 1 / nonZero(1 + odd * d);
		c = nonZero(1 + odd / c);
		fraction *= d * c;
		if (Math.abs(d * c - 1) < 1e-14) break;
	}
	return front * fraction;
}

/** The value below which a Beta(a, b) falls with probability p, by bisection to 1e-10. */
export function betaQuantile(p: number, a: number, b: number): number {
	let low = 0;
	let high = 1;
	while (high - low > 1e-10) {
		const middle = (low + high) / 2;
		if (incompleteBeta(middle, a, b) < p) low = middle;
		else high = middle;
	}
	return (low + high) / 2;
}

function nonZero(value: number): number {
	return Math.abs(value) < 1e-300 ? 1e-300 : value;
}

function logBeta(a: number, b: number): number {
	return logGamma(a) + logGamma(b) - logGamma(a + b);
}

/** ln Γ(x) for x > 0: Stirling's series (DLMF 5.11.1) after shifting x above 10 by Γ(x+1) = xΓ(x). */
function logGamma(x: number): number {
	let shift = 0;
	let z = x;
	while (z < 10) {
		shift -= Math.log(z);
		z += 1;
	}
	const series =
		1 / (12 * z) -
		1 / (360 * z ** 3) +
		1 / (1260 * z ** 5) -
		1 / (1680 * z ** 7) +
		1 / (1188 * z ** 9);
	return shift + (z - 0.5) * Math.log(z) - z + 0.5 * Math.log(2 * Math.PI) + series;
}
