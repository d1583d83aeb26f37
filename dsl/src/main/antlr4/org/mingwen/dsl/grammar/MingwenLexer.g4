/**
 * The words of the language. Keywords stand here and nowhere else in the grammar: each is a token
 * with a name of its own, so that another spelling is another alternative here and no change to
 * the parser. The names of the keyword tokens are those of org.mingwen.dsl.syntax.Keyword.
 *
 * A rule that ends in an action matches only the beginning of its token; ScanningLexer reads the
 * rest by hand, since ANTLR walks its automaton anew for each character beyond ASCII.
 */
lexer grammar MingwenLexer;

options {
    superClass = ScanningLexer;
}

/** What endNumber() makes of a NUMBER that is a date. */
tokens { DATE }

POLICY         : 'policy' ;
HANDLER        : 'handler' ;
OFFICER        : 'officer' ;
REPRESENTATIVE : 'representative' ;
CHANNEL        : 'channel' ;
SUBJECT        : 'subject' ;
TERM           : 'term' ;
DATA           : 'data' ;
ITEM           : 'item' ;
PURPOSE        : 'purpose' ;
PARTY          : 'party' ;
RIGHT          : 'right' ;
GAP            : 'gap' ;
SECURE         : 'secure' ;
CHANGES        : 'changes' ;
DISPUTES       : 'disputes' ;
COOKIE         : 'cookie' ;
WAIVER         : 'waiver' ;
ALLOW          : 'allow' ;
AUTHORITY      : 'authority' ;
AUDIT          : 'audit' ;
MINORS         : 'minors' ;
BREACH         : 'breach' ;

COLLECT  : 'collect' ;
USE      : 'use' ;
ENTRUST  : 'entrust' ;
PROVIDE  : 'provide' ;
SHARE    : 'share' ;
JOINT    : 'joint' ;
TRANSFER : 'transfer' ;
PUBLISH  : 'publish' ;
SELL     : 'sell' ;
EXPORT   : 'export' ;
STORE    : 'store' ;
KEEP     : 'keep' ;
REUSE    : 'reuse' ;
PROFILE  : 'profile' ;
ASK      : 'ask' ;
EXCLUDE  : 'exclude' ;
DECIDE   : 'decide' ;

FROM      : 'from' ;
FOR       : 'for' ;
ON        : 'on' ;
WITH      : 'with' ;
TO        : 'to' ;
BY        : 'by' ;
IN        : 'in' ;
WHEN      : 'when' ;
IF        : 'if' ;
UNLESS    : 'unless' ;
THEN      : 'then' ;
UNTIL     : 'until' ;
AFTER     : 'after' ;
BEFORE    : 'before' ;
OR        : 'or' ;
IS        : 'is' ;
AS        : 'as' ;
OTHERWISE : 'otherwise' ;
BECAUSE   : 'because' ;
EXCEPT    : 'except' ;
ABOUT     : 'about' ;
UNDER     : 'under' ;
WITHIN    : 'within' ;
EVERY     : 'every' ;
USING     : 'using' ;
MEANS     : 'means' ;
HAS       : 'has' ;
UNKNOWN   : 'unknown' ;
ANY       : 'any' ;
NEVER     : 'never' ;
MAY       : 'may' ;
NOT       : 'not' ;

KNOWINGLY     : 'knowingly' ;
REQUIRED      : 'required' ;
OPTIONAL      : 'optional' ;
IDENTIFIED    : 'identified' ;
DE_IDENTIFIED : 'de-identified' ;
ANONYMISED    : 'anonymised' ;
AGGREGATED    : 'aggregated' ;
WITHOUT       : 'without' ;
SENSITIVE     : 'sensitive' ;
NOT_PERSONAL  : 'not-personal' ;
BASIC         : 'basic' ;
EXTENDED      : 'extended' ;
OPEN          : 'open' ;
REFUSE        : 'refuse' ;
IMPORTER      : 'importer' ;
EFFECT        : 'effect' ;
WHERE         : 'where' ;
TOLD          : 'told' ;
FIRST         : 'first' ;
COURT         : 'court' ;
LAW           : 'law' ;
WAS           : 'was' ;
DERIVED       : 'derived' ;
VIA           : 'via' ;
ACROSS        : 'across' ;
LASTING       : 'lasting' ;
BACKUPS       : 'backups' ;
LOGIC         : 'logic' ;
HUMAN_REVIEW  : 'human-review' ;
MAJOR         : 'major' ;
NECESSARY     : 'necessary' ;
REFUSED       : 'refused' ;
SAYING        : 'saying' ;
INSTEAD       : 'instead' ;
EXTENSION     : 'extension' ;
VERIFIED      : 'verified' ;
FEE           : 'fee' ;

/** The units of amounts; they may be names elsewhere. */
UNIT : 'hour' | 'hours' | 'day' | 'days' | 'working-day' | 'working-days'
     | 'month' | 'months' | 'year' | 'years' ;

COMMA  : [,，、] ;
LBRACE : [{｛] ;
RBRACE : [}｝] ;

/** A name and the colon that follows it at once. */
LABEL : ASCII_NAME [:：] { endLabel(); } ;
/** Strokes belong to the names of time zones; what declares such a name is refused later. */
NAME  : ASCII_NAME ('/' ASCII_NAME)* ;

WIDE_NAME   : (ASCII_NAME [\p{L}\p{M}\p{Nd}\p{Cf}] | [\p{L}]) { endName(); } ;
QUOTED_NAME : '「' { endQuotedName(); } ;
STRING      : ["“] { endString(); } ;
/** A text in the marks of another language; what is none is skipped. */
STRAY_QUOTE : ['‘’”«『《] { endStrayQuote(); } ;
NUMBER      : [-+]? [0-9０-９] { endNumber(); } ;

LINE_COMMENT  : '//' { endLineComment(); } -> skip ;
BLOCK_COMMENT : '/*' { endBlockComment(); } -> skip ;
SPACE         : [ \t\r\n\u00A0\u3000]+ -> skip ;
/** Reported already by CharacterCheck, which looks into strings and comments too. */
INVISIBLE     : [\p{Cc}\p{Cf}\u2028\u2029]+ -> skip ;
COLON         : [:：] { strayColon(); } -> skip ;
INVALID       : . { invalidCharacters(); } -> skip ;

fragment ASCII_NAME : [a-zA-Z] [a-zA-Z0-9._-]* ;
