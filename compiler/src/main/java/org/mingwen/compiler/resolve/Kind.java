package org.mingwen.compiler.resolve;

/** The kinds of things that a name can stand for, each with the finding that reports it unknown. */
public enum Kind {
  DATA("unknown-data", "data"),
  ITEM("unknown-item", "item"),
  PURPOSE("unknown-purpose", "purpose"),
  SOURCE("unknown-source", "source"),
  RECIPIENT("unknown-recipient", "recipient"),
  CHANNEL("unknown-channel", "channel"),
  SUBJECT("unknown-subject", "subject"),
  BASIS("unknown-basis", "basis"),
  RIGHT("unknown-right", "right"),
  CAPACITY("unknown-capacity", "capacity"),
  BUSINESS("unknown-business", "business"),
  MECHANISM("unknown-mechanism", "mechanism"),
  MEASURE("unknown-measure", "measure"),
  SAFEGUARD("unknown-safeguard", "safeguard"),
  PERMISSION("unknown-permission", "permission"),
  GROUND("unknown-ground", "ground"),
  HOLD("unknown-hold", "hold"),
  SENSITIVITY("unknown-sensitivity", "sensitivity"),
  JURISDICTION("unknown-jurisdiction", "jurisdiction"),
  PLACE("unknown-place", "place"),
  GAP("unknown-gap", "gap"),
  SERVICE_FORM("unknown-service-form", "service-form"),
  TRIGGER("unknown-term", "trigger"),
  DISPOSAL("unknown-term", "way-of-disposal"),
  METHOD("unknown-term", "method"),
  ASKING("unknown-term", "asking"),
  AUDIENCE("unknown-term", "audience"),
  NOTICE("unknown-term", "notice"),
  AUDITOR("unknown-term", "auditor"),
  FEE("unknown-term", "fee"),
  COOKIE_KIND("unknown-term", "cookie-kind"),
  LIFETIME("unknown-term", "lifetime"),
  APP_TYPE("unknown-term", "app-type"),
  CHANGE_CLASS("unknown-term", "change-class"),
  STALE_RULE("unknown-term", "stale-rule"),
  STATEMENT("unknown-statement-name", "statement");

  private final String unknown;
  private final String word;

  Kind(String unknown, String word) {
    this.unknown = unknown;
    this.word = word;
  }

  /** The id of the finding about a name of this kind that nothing declares. */
  public String unknown() {
    return unknown;
  }

  /** The key of its word in the messages. */
  public String word() {
    return word;
  }
}
