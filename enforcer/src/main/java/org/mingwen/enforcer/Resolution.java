package org.mingwen.enforcer;

import java.util.List;

/**
 * A request in one rules file.
 *
 * @param fixed the answer, where it depends on no fact and no moment; else null
 * @param words words of the request at fault
 * @param questions everything that has to be permitted
 * @param storing whether nothing but storing is asked about
 * @param gates the different gates of the questions, without those that are always open
 */
record Resolution(
    Code fixed, List<String> words, List<Question> questions, boolean storing, List<Gate> gates) {

  /** A request that is denied as it is. */
  static Resolution denied(Code code, List<String> words) {
    return new Resolution(code, List.copyOf(words), List.of(), false, List.of());
  }

  /** A request made of questions. */
  static Resolution of(List<Question> questions, boolean storing) {
    List<Gate> gates =
        questions.stream()
            .map(Question::gate)
            .filter(gate -> !gate.alwaysOpen())
            .distinct()
            .toList();
    return new Resolution(null, List.of(), List.copyOf(questions), storing, gates);
  }

  /**
   * The answer. Allocates nothing.
   *
   * @param facts what is known of the conditions
   * @param data how long the data may be kept
   */
  Code code(Truth[] facts, Facts data, long second) {
    if (fixed != null) {
      return fixed;
    }
    if (data.expired(second, storing)) {
      return Code.EXPIRED;
    }
    Code code = Code.PERMITTED;
    for (int i = 0; i < gates.size(); i++) {
      code = code.or(gates.get(i).code(facts, second));
    }
    return code;
  }
}
