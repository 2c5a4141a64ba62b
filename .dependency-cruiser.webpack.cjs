// dependency-cruiser resolves the "#lib" imports of package.json through this alias.
module.exports = {
	resolve: { alias: { '#lib': require('node:path').resolve(__dirname, 'src/lib') } }
};
