/** Source code in the usual languages, told line by line by what only code has at its start, its middle or its end. */
const CODE: readonly RegExp[] = [
  /^\s*(?:const|let|var|val|auto|final|public|private|protected|static|pub|async|await)\s\w[^.!?]*[=({:]/u,
  /^\s*(?:import|package|using|require|from)\s[\w"'<{@*./-]+(?:;|\s+import\b|$)/u,
  /^\s*(?:if|elif|else if|while|for|switch|catch|match|unless|expect|assert\w*)\s*\(/u,
  /^\s*(?:return|throw|raise|yield)\s(?:new\s)?[\w.]+\(/u,
  /^\s*(?:function|def|fn|func|class|interface|struct|impl)\s\w/u,
  /^\s*(?:\/\/|\/\*|\*\s|<!--)/u,
  /[=!]==|=>\s*[{(]|\bres(?:ponse)?\.(?:sendStatus|status|StatusCode)|\bStatusCode::|\.setStatus\(/u,
  /\bstatus(?:_code|Code)?\s?(?:==|!=|>=|<=)|\bexcept\s\w[\w.]*(?:\sas\s\w+)?:/u,
  /^\s*(?:case|when)\s["'\d]\S*(?::|\s?->|\s?=>)/u,
  /[)\w"'];$/u,
];

/** True for a line of a program's source. */
export function isSourceCode(text: string): boolean {
  return CODE.some((pattern) => pattern.test(text));
}
