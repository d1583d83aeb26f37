/** The rules of the real policies, asked as an app would ask them: see {@link QuestionsIT}. */
package org.mingwen.policies.rules;
