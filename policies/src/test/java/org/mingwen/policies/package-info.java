/** What holds for the real policies as they were built. */
package org.mingwen.policies;
