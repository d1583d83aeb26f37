package org.mingwen.dsl.syntax;

import java.util.Optional;
import org.mingwen.dsl.source.Span;

/** Something listed: a name, a name with its label, or a label alone; never neither. */
public record Element(Span span, Optional<Name> name, Optional<Text> label) {}
