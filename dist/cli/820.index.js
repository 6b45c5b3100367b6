export const id = 820;
export const ids = [820];
export const modules = {

/***/ 15820:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   printSchema: () => (/* binding */ printSchema)
/* harmony export */ });
/* harmony import */ var _exit_code_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83269);

/** Prints the JSON Schema of the policy file, or of the report. */
const printSchema = async (ofReport, { stdout }) => {
    const { policyJsonSchema, reportJsonSchema } = await Promise.all(/* import() */[__webpack_require__.e(618), __webpack_require__.e(25)]).then(__webpack_require__.bind(__webpack_require__, 69025));
    stdout.write(`${JSON.stringify(ofReport ? reportJsonSchema() : policyJsonSchema(), null, 2)}\n`);
    return _exit_code_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .d.pass;
};


/***/ })

};
