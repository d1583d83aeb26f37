/**
 * The sentences of the language. No rule calls itself, so no input is deep enough to overflow the
 * stack, and every decision is free of ambiguity, so SLL prediction suffices.
 *
 * PolicyParser calls `statement` and `partOpening` one after the other and drops each tree when it
 * has been read; `file` says how they follow each other.
 */
parser grammar MingwenParser;

options {
    tokenVocab = MingwenLexer;
}

file : (part | statement)* EOF ;

part : partOpening statement* RBRACE ;

partOpening : IN names LBRACE ;

statement : LABEL? (declaration | sentence) ;

declaration
    : noun name STRING? (clause | condition)* declarationBox* properties?
    | DATA name STRING? (clause | condition)* declarationBox* members?
    | SUBJECT name STRING? (clause | age)* declarationBox* properties?
    | (COOKIE | WAIVER) name STRING? (clause | condition | basis)* declarationBox*
    | title STRING? (clause | condition)* declarationBox* properties?
    | MINORS (clause | boxBasis | age)* declarationBox* properties?
    | alone (clause | condition)* declarationBox* properties?
    ;

/** After `on` an `in` belongs to the bases; elsewhere it is a clause of its own. */
sentence
    : mood? (verb elements | DECIDE) place? ((clause | condition) place? | basis)* box*
    ;

noun  : POLICY | CHANNEL | TERM | ITEM | PURPOSE | PARTY | RIGHT | GAP | ALLOW ;
title : HANDLER | OFFICER | REPRESENTATIVE | AUTHORITY | SECURE | AUDIT ;
alone : CHANGES | DISPUTES | BREACH ;
verb  : COLLECT | USE | ENTRUST | PROVIDE | SHARE | JOINT | TRANSFER | PUBLISH | SELL | EXPORT
      | STORE | KEEP | REUSE | PROFILE | ASK | EXCLUDE ;
mood  : MAY | NEVER KNOWINGLY? ;

elements : element (COMMA element)* OPEN? ;
element  : name STRING? ;

members    : LBRACE elements RBRACE ;
properties : LBRACE property* RBRACE ;
property   : CHANGES name STRING | key value (COMMA value)* OPEN? (IN names)? ;
value      : name | STRING | amount | DATE | UNKNOWN ;

/** What any statement may say. Which clause fits which head is the compiler's question. */
clause
    : (FROM | FOR | TO | WITH | IS | AS | ABOUT | USING | VIA | SAYING | WAS) names
    | DERIVED FROM names
    | (BY | UNDER | FEE) (names | UNKNOWN)
    | HUMAN_REVIEW BY (names | UNKNOWN)
    | REFUSE (BY names | UNKNOWN)
    | TOLD BY names
    | (IMPORTER | COURT | LAW) (names | STRING | UNKNOWN)
    | (WHEN | MEANS | BECAUSE | EFFECT | WHERE | FIRST | OTHERWISE | ACROSS | LOGIC) STRING
    | (INSTEAD | VERIFIED) (STRING | UNKNOWN)
    | THEN (STRING | names)
    | UNTIL limit (OR limit)*
    | (EVERY | BACKUPS) (range | STRING | UNKNOWN)
    | LASTING (range | names | UNKNOWN)
    | WITHIN (period | UNKNOWN)
    | EXTENSION period
    | WITHOUT NAME
    | SENSITIVE plainNames?
    | IDENTIFIED
    | DE_IDENTIFIED
    | ANONYMISED
    | AGGREGATED
    | NOT_PERSONAL
    | BASIC
    | EXTENDED
    | REQUIRED
    | OPTIONAL
    | MAJOR
    | NECESSARY
    | REFUSED
    ;

/** Apart from the clauses, since a bound of age would be read as its last test. */
condition : (IF | UNLESS) tests ;

/** A bound of age, in years. */
age : (FROM | UNDER) NUMBER ;

limit : range AFTER (name | UNKNOWN) | name | STRING | UNKNOWN ;
range : period (TO period)? ;

basis    : ON bases (IN names)? ;
boxBasis : ON bases ;
place    : IN names ;
bases    : UNKNOWN | name (OR name)* ;

/** In a box `in` is a clause of the box, also after `on`. */
box            : EXCEPT plainNames? (clause | condition | boxBasis | place)* ;
declarationBox : EXCEPT plainNames? (clause | condition)* ;

tests : anyOf (COMMA anyOf)* ;
anyOf : test (OR test)* ;
test  : NOT? name (UNDER amount | amount | plainName)? ;

amount : NUMBER UNIT? ;
period : NUMBER UNIT ;

names      : name (COMMA name)* OPEN? ;
/** Where names may be missing, the first must not be a word that could begin something else. */
plainNames : plainName (COMMA name)* OPEN? ;
plainName  : NAME | ANY ;

name : NAME | ANY | UNIT | OPEN | contentWord ;
key  : NAME | contentWord ;

/** Every keyword that is not a structure word, except `open`, which may end a list. */
contentWord
    : POLICY | HANDLER | OFFICER | REPRESENTATIVE | CHANNEL | SUBJECT | TERM | DATA | ITEM
    | PURPOSE | PARTY | RIGHT | GAP | SECURE | CHANGES | DISPUTES | COOKIE | WAIVER | ALLOW
    | AUTHORITY | AUDIT | MINORS | BREACH
    | COLLECT | USE | ENTRUST | PROVIDE | SHARE | JOINT | TRANSFER | PUBLISH | SELL | EXPORT | STORE
    | KEEP | REUSE | PROFILE | ASK | EXCLUDE | DECIDE
    | KNOWINGLY | REQUIRED | OPTIONAL | IDENTIFIED | DE_IDENTIFIED | ANONYMISED | AGGREGATED
    | WITHOUT | SENSITIVE | NOT_PERSONAL | BASIC | EXTENDED | REFUSE | IMPORTER | EFFECT | WHERE
    | TOLD | FIRST | COURT | LAW | WAS
    | DERIVED | VIA | ACROSS | LASTING | BACKUPS | LOGIC | HUMAN_REVIEW | MAJOR | NECESSARY
    | REFUSED | SAYING | INSTEAD | EXTENSION | VERIFIED | FEE
    ;
