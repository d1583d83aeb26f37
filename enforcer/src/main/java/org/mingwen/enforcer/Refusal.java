package org.mingwen.enforcer;

/** Why a rules file is not taken; always caught by {@link Enforcer} and told as a {@link Load}. */
final class Refusal extends Exception {
  private static final long serialVersionUID = 1L;

  private final Load.Status status;

  Refusal(Load.Status status, String detail) {
    super(detail, null, false, false);
    this.status = status;
  }

  /** The same as an answer. */
  Load load() {
    return new Load(status, getMessage());
  }
}
