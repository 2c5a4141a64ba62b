/** Countries that readers know, for questions about one where the article names too few others. */
export const wellKnownCountries: readonly string[] = [
	'Argentina',
	'Australia',
	'Brazil',
	'Canada',
	'China',
	'Egypt',
	'France',
	'Germany',
	'India',
	'Italy',
	'Japan',
	'Kenya',
	'Mexico',
	'Nigeria',
	'South Africa',
	'Spain',
	'Sweden',
	'Turkey'
];
