/** A claim with the side of a motion that people put it on. */
export type Sided = { readonly motion: string; readonly claim: string; readonly side: 1 | -1 };

export type SidedData = { readonly train: readonly Sided[]; readonly held: readonly Sided[] };

/**
 * All four, by their names in `stance/` of the training data.
 * @param read the text of a file of the data, by its path there
 */
export function debatesIn(
	read: (path: string) => string
): Readonly<Record<'perspectrum' | 'ibm' | 'argkp' | 'procon', SidedData>> {
	return {
		perspectrum: perspectrum(read('stance/perspectrum_train_dev.json.gz')),
		ibm: ibm(read('stance/ibm_claim_stance_v1.csv.gz')),
		argkp: argkp({
			train: ['arguments', 'key_points'].map((name) => read(`stance/argkp_${name}_train.csv.gz`)),
			dev: read('stance/argkp_arguments_dev.csv.gz')
		}),
		procon: procon({
			train: read('stance/procon20_train.tsv.gz'),
			dev: read('stance/procon20_dev.tsv.gz')
		})
	};
}

type Perspectrum = {
	readonly split: Readonly<Record<string, string>>;
	readonly claims: readonly {
		readonly cId: number;
		readonly text: string;
		readonly perspectives: readonly {
			readonly pids: readonly number[];
			readonly stance_label_3: string;
		}[];
	}[];
	readonly perspectives: readonly { readonly pId: number; readonly text: string }[];
};

/** PERSPECTRUM (Chen et al., 2019): claims and perspectives; held out is its dev split. */
function perspectrum(json: string): SidedData {
	const { split, claims, perspectives } = JSON.parse(json) as Perspectrum;
	const texts = new Map(perspectives.map(({ pId, text }) => [pId, text]));
	const of = (name: string): Sided[] =>
		claims
			.filter(({ cId }) => split[String(cId)] === name)
			.flatMap(({ text, perspectives: groups }) =>
				groups.flatMap(({ pids, stance_label_3: label }) => {
					const side = label === 'SUPPORT' ? 1 : label === 'UNDERMINE' ? -1 : null;
					if (side === null) return [];
					return pids.flatMap((pid): Sided[] => {
						const claim = texts.get(pid);
						return claim === undefined ? [] : [{ motion: text, claim, side }];
					});
				})
			);
	return { train: of('train'), held: of('dev') };
}

/** IBM's claims (Bar-Haim et al., 2017); held out is its test split. Each line is one quoted field of a table. */
function ibm(csv: string): SidedData {
	const rows = csv
		.split('\n')
		.slice(1)
		.flatMap((line) => {
			const whole = line.trim().replace(/;+$/, '');
			const inner = whole.startsWith('"') ? whole.slice(1, -1).replaceAll('""', '"') : whole;
			const [row] = rowsOf(inner, ',');
			return row === undefined ? [] : [row];
		});
	const of = (name: string): Sided[] =>
		rows.flatMap((row): Sided[] => {
			const [, split, motion, , , , stance, claim] = row;
			if (split !== name || motion === undefined || claim === undefined) return [];
			if (stance !== 'PRO' && stance !== 'CON') return [];
			const plain = motion
				.replace(/^This house believes that /i, '')
				.replace(/^This house would /i, 'We should ');
			return [{ motion: plain, claim, side: stance === 'PRO' ? 1 : -1 }];
		});
	return { train: of('train'), held: of('test') };
}

/** ArgKP-2021 (Bar-Haim et al., 2020): arguments on motions; key points are learnt from too. */
function argkp(files: { readonly train: readonly string[]; readonly dev: string }): SidedData {
	const of = (csv: string) =>
		rowsOf(csv, ',')
			.slice(1)
			.flatMap(([, claim, motion, stance]): Sided[] => {
				if (claim === undefined || motion === undefined) return [];
				return [{ motion, claim, side: stance === '1' ? 1 : -1 }];
			});
	return { train: files.train.flatMap(of), held: of(files.dev) };
}

/** ProCon20 (Hosseini et al., 2022): questions and answers, the label's second figure for "pro". */
function procon(files: { readonly train: string; readonly dev: string }): SidedData {
	const of = (tsv: string) =>
		rowsOf(tsv, '\t').flatMap(([label, motion, claim]): Sided[] => {
			if (motion === undefined || claim === undefined) return [];
			return [{ motion, claim, side: label === '01' ? 1 : -1 }];
		});
	return { train: of(files.train), held: of(files.dev) };
}

/** The rows of a table whose fields may stand in quotes, with quotes doubled and lines broken inside. */
function rowsOf(text: string, comma: string): string[][] {
	const rows: string[][] = [];
	let row: string[] = [];
	let field = '';
	let quoted = false;
	for (let at = 0; at < text.length; at++) {
		const char = text[at] ?? '';
		if (quoted) {
			if (char !== '"') field += char;
			else if (text[at + 1] === '"') {
				field += char;
				at++;
			} else quoted = false;
		} else if (char === '"' && field === '') quoted = true;
		else if (char === comma) {
			row.push(field);
			field = '';
		} else if (char === '\n') {
			rows.push([...row, field.replace(/\r$/, '')]);
			row = [];
			field = '';
		} else field += char;
	}
	if (field !== '' || row.length > 0) rows.push([...row, field]);
	return rows;
}
