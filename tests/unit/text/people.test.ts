import { describe, expect, it } from 'vitest';
import { read } from '../../support/reader.ts';

const people = (text: string) =>
	read(text)
		.entities.filter(({ kind }) => kind === 'person')
		.map(({ name }) => name);

// Names that no list knows: only what stands around them says that somebody is meant.
describe('somebody is meant by a name', () => {
	it.each([
		[
			'behind an office in small letters',
			'The ferry, headman Jailosi Mhango said, was late.',
			'Jailosi Mhango'
		],
		[
			'behind an office in capitals',
			'Energy Minister Gresham Kaluwa cut the ribbon in Sill.',
			'Gresham Kaluwa'
		],
		[
			'behind an office and a comma',
			'The chief fire officer, Sundaresa Gurukkal, drew a plan.',
			'Sundaresa Gurukkal'
		],
		[
			'with what they are behind it',
			'Agnes Kwaani, an elder of the valley, drew the map.',
			'Agnes Kwaani'
		],
		['with an age behind it', 'Dilnaz Orrie, 44, keeps the lamp at Sill.', 'Dilnaz Orrie'],
		[
			'that a sentence on “she” takes up',
			'Ayaan Warsame has waited nine years. She works at night.',
			'Ayaan Warsame'
		],
		[
			'behind where it was, taken up by “she”',
			'On the quay at Sill, Marjun Debes has sold papers since 1987. She expects a storm.',
			'Marjun Debes'
		],
		[
			'behind what firms are called too, with what is hers',
			'Cannery manager Lupe Havili has 870 people on her payroll.',
			'Lupe Havili'
		],
		[
			'with its initials',
			'The bridge needs steel, engineer T.K. Venkataragh said.',
			'T.K. Venkataragh'
		],
		['with the small words in it', 'Colonel Saskia ter Braake read the list.', 'Saskia ter Braake']
	])('%s', (_, text, name) => {
		expect(people(text)).toEqual([name]);
	});

	it.each([
		['a law', 'The Warehouse Worker Protection Act was read in May.'],
		[
			'a place with an office in it',
			'Talks were held in the district of Lower Osava, where the mayor lives.'
		],
		['a ship', 'They sailed on the trawler Sweet Harbour in May.'],
		[
			'a land that has a government',
			'In Kelmar the roads are bad. Kelmar’s health ministry said so.'
		],
		[
			'a firm with what is its own',
			'The cannery owner Havili Marrow has 870 people on its payroll.'
		],
		['a people', 'Many Nova Scotians wrote to the paper.'],
		[
			'where the article is from',
			'HARLAN FALLS, Ohio — With Harlan Falls closing two houses, it was late.'
		]
	])('but not by %s', (_, text) => {
		expect(people(text)).toEqual([]);
	});

	it('and the family name alone is the same person', () => {
		const document = read(
			'Village headman Jailosi Mhango rose. “I am not against light,” Mhango said.'
		);
		expect(document.entities.map(({ name, aliases }) => [name, aliases])).toEqual([
			['Jailosi Mhango', ['Jailosi Mhango', 'Mhango']]
		]);
	});
});

describe('a first name that is a city’s too', () => {
	it.each([
		['is somebody’s where it speaks', 'but Leon said that he would not', ['Leon Adeyemi', 'Leon']],
		['and a place where it doesn’t', 'but he had flown from Leon', ['Leon Adeyemi']]
	])('%s', (_, rest, aliases) => {
		const document = read(`Leon Adeyemi, 15, who is at school here, came, ${rest}.`);
		const person = document.entities.find(({ name }) => name === 'Leon Adeyemi');
		expect(person?.aliases).toEqual(aliases);
	});
});

describe('a body goes by all of its name', () => {
	it.each([
		['Penfold & Sons wrote to the town.', 'Penfold & Sons'],
		[
			'The Japan Council for Reproductive Care wrote to the town.',
			'Japan Council for Reproductive Care'
		],
		['A group called Keep Larkin Rural wrote to the town.', 'Keep Larkin Rural'],
		['In May the charity Cash Access UK wrote to the town.', 'Cash Access UK']
	])('%s', (text, name) => {
		expect(read(text).entities.map(({ name: of }) => of)).toContain(name);
	});

	it('and by the first word of it, where that speaks', () => {
		const document = read(
			'Corridor Logistics Partners wants to build a shed on the farm. Corridor says it would bring work.'
		);
		expect(document.entities.map(({ name, aliases }) => [name, aliases])).toContainEqual([
			'Corridor Logistics Partners',
			['Corridor Logistics Partners', 'Corridor']
		]);
	});
});

describe('nobody is meant by', () => {
	it.each([
		['a greyhound', 'He bought a racing greyhound called Petty Cash with the money.', 'Petty Cash'],
		[
			'a firm of engineers',
			'The engineers, Pallister Rowe, wrote that the blocks would stand.',
			'Pallister Rowe'
		],
		[
			'a town with a museum',
			'In the museum of Vila Serena there hangs a painting of a table.',
			'Vila Serena'
		]
	])('%s', (_, text, name) => {
		expect(people(text)).not.toContain(name);
	});
});

it('of a couple with one surname “Mr Achterberg” is not surely the one who is named in full', () => {
	const text =
		'Des and Carmel Achterberg ran the bakery in Sill. “He never came,” Mr Achterberg said on Monday.';
	const { quotations, entities } = read(text);
	expect(entities[quotations[0]?.speaker ?? -1]?.name).not.toBe('Carmel Achterberg');
});
