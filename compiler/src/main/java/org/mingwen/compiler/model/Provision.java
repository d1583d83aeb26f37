package org.mingwen.compiler.model;

/** Something that permits, forbids, obliges or informs; it must be published. */
public sealed interface Provision extends Statement
    permits Practice, Promise, Right, Security, Changes, Disputes, Gap {}
