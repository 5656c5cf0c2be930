/** What parsers say, in Korean. They say some hundred things; what is not here is quoted in their own words. */

type Said = readonly [pattern: RegExp, korean: string]

/** KaTeX. */
const formulas: readonly Said[] = [
  [/^Undefined control sequence: (\S+).*/, '$1 명령이 정해져 있지 않습니다'],
  [/^Unexpected end of input in a macro argument, expected '(.+)'.*/, "명령의 인자가 '$1' 기호로 닫히지 않았습니다"],
  [/^Expected 'EOF', got '(.+?)'.*/, "짝이 없는 '$1' 기호입니다"],
  [/^Expected '(.+?)', got 'EOF'.*/, "'$1' 기호로 닫히지 않았습니다"],
  [/^Expected '(.+?)', got '(.+?)'.*/, "'$2' 자리에 '$1' 기호가 있어야 합니다"],
  [/^Expected group (?:after|as argument to|as) '?(.+?)'?(?: at .*)?$/, '$1 뒤에 와야 할 것이 없습니다'],
  [/^Double superscript.*/, '위 첨자가 두 번 나옵니다'],
  [/^Double subscript.*/, '아래 첨자가 두 번 나옵니다'],
  [/^Extra \}.*/, '여는 중괄호 없이 } 기호가 있습니다'],
  [/^No such environment: (\S+).*/, '$1 환경은 없습니다'],
  [/^Can't use function '(.+?)' in math mode.*/, '$1 명령은 \\text{…} 안에서만 쓸 수 있습니다'],
  [/^Can't use function '(.+?)' in text mode.*/, '$1 명령은 \\text{…} 안에서 쓸 수 없습니다'],
  [/^Invalid delimiter '(.+?)'.*/, "'$1' 기호는 괄호로 쓸 수 없습니다"],
  [/^Mismatch: \\begin\{(.+?)\} matched by \\end\{(.+?)\}.*/, '\\begin{$1} 환경을 \\end{$2} 명령이 닫습니다'],
  [/^Unknown column alignment: (.+)/, "'$1' 글자는 열의 정렬이 아닙니다 (l, c, r)"],
  [/^Limit controls must follow a math operator.*/, '\\limits 명령은 연산자 바로 뒤에만 쓸 수 있습니다'],
  [/^Invalid (?:color|size|unit): '?(.+?)'?(?: at .*)?$/, "'$1' 값은 색이나 길이가 아닙니다"],
  [/^Multiple \\(\w+).*/, '\\$1 명령이 두 번 나옵니다'],
  [/^Too many expansions.*/, '명령이 끝없이 자기 자신을 부릅니다'],
]

/** esbuild, and JavaScript that runs. */
const code: readonly Said[] = [
  [/^Could not resolve "(.+?)"/, '“$1” 파일이나 패키지를 찾을 수 없습니다'],
  [/^No matching export in "(.+?)" for import "(.+?)"/, '“$1” 파일에서 내보내지 않는 이름입니다: $2'],
  [/^Expected (.+?) but found (.+)/, '$2 자리에 $1 기호가 있어야 합니다'],
  [/^Unexpected end of file before a closing "(.*?)" tag/, '<$1> 태그가 닫히지 않았습니다'],
  [/^Unexpected end of (?:file|input)/, '코드가 끝나기 전에 글이 끝났습니다'],
  [/^Unexpected (.+)/, '여기에 올 수 없습니다: $1'],
  [/^Unterminated (?:string|template) literal/, '따옴표가 닫히지 않았습니다'],
  [/^The symbol "(.+?)" has already been declared/, '“$1” 이름이 이미 정해져 있습니다'],
  [/^No loader is configured for "(.+?)" files: (.+)/, '$1 파일은 불러올 수 없습니다: $2'],
  [/^(\S+) is not defined/, '$1 이름이 정해져 있지 않습니다'],
  [/^(.+?) is not a function/, '$1 값은 함수가 아닙니다'],
  [/^(.+?) is not iterable/, '$1 값은 목록이 아닙니다'],
  [/^Cannot read properties of (\w+) \(reading '(.+?)'\)/, '값이 $1 상태라서 $2 필드를 읽을 수 없습니다'],
]

const yaml: readonly Said[] = [
  [/^Map keys must be unique.*/, '같은 필드가 두 번 있습니다'],
  [/^Nested mappings are not allowed.*/, '값 안에 쌍점이 있습니다'],
  [/^Implicit (?:map )?keys? needs? to be (?:followed|on).*/, '필드 이름 뒤에 쌍점이 없습니다'],
  [/^Missing closing ["'].*quote.*/, '따옴표가 닫히지 않았습니다'],
  [/^Flow sequence .*end with a \]/, '대괄호가 닫히지 않았습니다'],
  [/^Flow map .*end with a \}/, '중괄호가 닫히지 않았습니다'],
  [/^Missing , .*/, '항목 사이에 쉼표가 없습니다'],
  [/^Missing space .*/, '앞에 빈칸이 있어야 합니다'],
  [/^Tabs are not allowed.*/, '들여쓰기에 탭이 있습니다'],
  [/^Plain value cannot start with (?:\D*character )?(.+)/, '값을 $1 기호로 시작할 수 없습니다'],
  [/^All .* items must start at the same column.*/, '항목의 들여쓰기가 서로 다릅니다'],
  [/^Unresolved alias.*/, '* 기호로 시작하는 값은 다른 값을 가리키는데, 그런 값이 없습니다'],
  [/^Invalid escape sequence (.+)/, '큰따옴표 안에 쓸 수 없는 역슬래시입니다: $1'],
  [/^Unexpected (?:scalar|token|flow|block|anchor|tag|.* token).*/, '여기에 올 수 없는 것이 있습니다'],
]

/** Commander, of the command line. */
const commands: readonly Said[] = [
  [/^error: unknown option '(.+?)'/, '✗ $1 옵션은 없습니다'],
  [/^error: unknown command '(.+?)'/, '✗ $1 명령은 없습니다'],
  [/^error: missing required argument '(.+?)'/, '✗ $1 인자가 있어야 합니다'],
  [/^error: option '(.+?)' argument missing/, '✗ $1 옵션에 값이 있어야 합니다'],
  [
    /^error: option '(.+?)' argument '(.*?)' is invalid\. Allowed choices are (.+)\./,
    '✗ $1 옵션에 “$2” 값은 쓸 수 없습니다. 쓸 수 있는 값: $3',
  ],
  [
    /^error: too many arguments(?: for '(.+?)')?\. Expected (\d+) arguments? but got (\d+)\./,
    '✗ 인자가 너무 많습니다: $2개까지인데 $3개입니다',
  ],
  [/\(Did you mean (?:one of )?(.+?)\?\)/, '($1: 이것을 뜻했나요?)'],
]

const tables = { formulas, code, yaml, commands }

/** @example inKorean('yaml', 'Map keys must be unique') // => '같은 필드가 두 번 있습니다' */
export function inKorean(parser: keyof typeof tables, said: string): string {
  const known = tables[parser].find(([pattern]) => pattern.test(said))
  return known ? said.replace(...known) : `해석기의 말: “${said}”`
}
