// Interchange: a quiz, a sheet or results as a file. What lives here: printing to Markdown, to CSV and
// to HTML that needs nothing beside itself; later formats go in and out here too. Text in, text out.
// What does not: reading from the database or sending files (routes), pages of the app (ui).
export { quizAsMarkdown } from './quiz-as-markdown.ts';
export { sheetAsMarkdown } from './sheet-as-markdown.ts';
export { quizAsHtml } from './quiz-as-html.ts';
export { sheetAsHtml } from './sheet-as-html.ts';
export { asCsv, type Cell } from './csv.ts';
export { fileName } from './file-name.ts';
export {
	cite,
	citeQuote,
	type CitedArticle,
	type PrintedQuiz,
	type PrintedSheet,
	type SheetSource
} from './printed.ts';
export {
	hintOnPaper,
	keyInWords,
	letterOf,
	linesFor,
	matchOnPaper,
	stemOnPaper,
	underTitle
} from './letters.ts';
export {
	answersOnPaper,
	factsOnPaper,
	frameOnPaper,
	groundsOnPaper,
	poisOnPaper,
	settlesOnPaper,
	weighingsOnPaper
} from './sheet-words.ts';
