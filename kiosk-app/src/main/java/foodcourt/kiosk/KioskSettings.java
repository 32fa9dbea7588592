package foodcourt.kiosk;

import java.net.URI;
import java.nio.file.Path;

/**
 * What a kiosk is told.
 *
 * @param server the court's server
 * @param language each visit starts in, {@code ko}, {@code en}, {@code ja} or {@code zh}
 * @param device this kiosk's name, as staff know it
 * @param data folder for what must survive a crash
 */
public record KioskSettings(URI server, String language, String device, Path data, KioskTimes times) {}
