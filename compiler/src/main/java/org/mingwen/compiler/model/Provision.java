package org.mingwen.compiler.model;

/** Something that permits, forbids, obliges or informs; it must be published. */
public sealed interface Provision extends Statement
    permits Practice,
        Promise,
        Retention,
        Right,
        Cookie,
        Minors,
        Asking,
        Waiver,
        Exclusion,
        Security,
        Breach,
        Audit,
        Changes,
        Disputes,
        Gap {}
