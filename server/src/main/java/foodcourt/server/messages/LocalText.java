package foodcourt.server.messages;

import org.jspecify.annotations.Nullable;

/**
 * A text in the court's languages.
 *
 * @param ko Korean
 * @param en English
 * @param ja Japanese, or null
 * @param zh Chinese, or null
 */
public record LocalText(String ko, String en, @Nullable String ja, @Nullable String zh) {}
