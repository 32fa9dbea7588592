package foodcourt.api;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * Body of {@code PUT} {@link Paths#DEVICE}: how a device is. It is sent every half a minute.
 *
 * @param name as staff know it, 1 to 40 characters
 * @param version of its program, 1 to 40 characters
 * @param language that its screen starts in, 2 letters
 * @param screenWidth px, as its screen is now
 * @param screenHeight px
 * @param uptimeSeconds since its program started
 * @param answerMillis the longest that the screen's thread took to answer since the last report, ms
 * @param heapMegabytes memory taken
 * @param mostHeapMegabytes memory it may take
 * @param printer null where there is none
 * @param lastOrderAt when the last order was placed at it; null where none was since its program started
 * @param clockOffMillis its clock minus the server's, ms, as far as it knows; 0 before the first answer
 */
public record ReportDevice(DeviceKind kind, String name, String version, String language, int screenWidth,
        int screenHeight, long uptimeSeconds, long answerMillis, int heapMegabytes, int mostHeapMegabytes,
        @Nullable PrinterCondition printer, @Nullable Instant lastOrderAt, long clockOffMillis) {}
