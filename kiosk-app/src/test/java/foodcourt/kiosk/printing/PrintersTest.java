package foodcourt.kiosk.printing;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;

import javax.imageio.ImageIO;
import javax.print.CancelablePrintJob;
import javax.print.DocFlavor;
import javax.print.PrintService;
import javax.print.StreamPrintServiceFactory;
import javax.print.attribute.standard.PrinterStateReason;
import javax.print.attribute.standard.PrinterStateReasons;
import javax.print.attribute.standard.Severity;

import com.google.zxing.ReaderException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import foodcourt.client.checks.Pictures;
import foodcourt.kiosk.court.OrderLink;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

/** What comes out of each printer, and what each says when it cannot. */
class PrintersTest {

    private static final Duration SHORT = Duration.ofMillis(400);
    @TempDir
    Path folder;
    private final FakePrinter paper = new FakePrinter();

    @AfterEach
    void close() {
        paper.close();
    }

    private Slip slip(String language) {
        return SampleSlips.writer(language, Optional.empty()).numberSlip(SampleSlips.order(), SampleSlips.KEY);
    }

    private Slip receipt(String language) {
        return SampleSlips.writer(language, Optional.empty()).receipt(SampleSlips.order(), SampleSlips.KEY);
    }

    private NetworkPrinter network() {
        return new NetworkPrinter(paper.choice(), new SlipPdf(SlipPdf.printable(80), 0), SHORT, SHORT);
    }

    @ParameterizedTest
    @CsvSource({"ko, 한빛몰 3층, 먹고 가기, 2026. 11. 22. 12:38, 바다국수, 해물짬뽕 × 2, 곱빼기 · 면 추가, '46,000원', 확인 번호 4821",
            "en, Hanbit Mall 3F, Eat here, 22/11/2026 12:38, Bada Noodles, Seafood jjamppong × 2, Large · Noodles, '₩46,000', Code 4821",
            "ja, ハンビットモール3階, 店内で食べる, 2026/11/22 12:38, パダ麺, 海鮮ちゃんぽん × 2, 大盛り · 麺追加, '₩46,000', 確認番号 4821",
            "zh, 韩光商场3层, 堂食, 2026/11/22 12:38, 海味面馆, 海鲜辣汤面 × 2, 大份 · 加面, '₩46,000', 确认码 4821"})
    void aReceiptTellsAllInTheGuestsLanguage(String language, String court, String service, String date, String shop,
            String dish, String options, String total, String code) throws Exception {
        var printer = new PdfPrinter(folder, new SlipPdf(SlipPdf.printable(80), 32), () -> SampleSlips.NOON);

        assertThat(printer.print(receipt(language))).isEqualTo(new PrintOutcome.Printed(false));

        try (var files = Files.list(folder)) {
            var pdf = Files.readAllBytes(files.findFirst().orElseThrow());
            assertThat(text(pdf)).contains(court, "A047", service, date, shop, dish, options, total, code);
            assertThat(SampleSlips.scanned(SlipRaster.of(pdf)))
                    .isEqualTo("foodcourt:order/" + SampleSlips.ID + "#" + SampleSlips.KEY.secret());
        }
    }

    @Test
    void aDishWithoutANameInTheLanguageKeepsItsHangul() throws IOException {
        var pdf = new SlipPdf(SlipPdf.printable(80), 0).write(receipt("zh"));
        assertThat(text(pdf)).contains("등심 cutlet");
    }

    @ParameterizedTest
    @ValueSource(ints = {80, 58})
    void everySlipIsReadByAScannerFromItsDots(int paperMm) throws ReaderException {
        for (var language : new String[]{"ko", "en", "ja", "zh"}) {
            for (var one : new Slip[]{slip(language), receipt(language)}) {
                var raster = SlipRaster.of(new SlipPdf(SlipPdf.printable(paperMm), 0).write(one));
                picture(raster, one.name() + "-" + paperMm + "-" + language);
                assertThat(raster.width() * 8).isEqualTo((int) SlipPdf.printable(paperMm));
                assertThat(OrderLink.read(SampleSlips.scanned(raster))).hasValueSatisfying(
                        link -> assertThat(link.orderKey().said()).hasValue(SampleSlips.KEY.secret()));
            }
        }
    }

    @Test
    void withAPublicAddressAPhoneOpensTheOrder() throws ReaderException {
        var writer = SampleSlips.writer("ko", Optional.of(URI.create("https://court.example/hanbit/")));
        var raster = SlipRaster.of(new SlipPdf(SlipPdf.printable(80), 0).write(
                writer.numberSlip(SampleSlips.order(), SampleSlips.KEY)));
        var scanned = SampleSlips.scanned(raster);
        assertThat(scanned).isEqualTo(
                "https://court.example/hanbit/orders/" + SampleSlips.ID + "#" + SampleSlips.KEY.secret());
        assertThat(OrderLink.read(scanned)).isPresent();
    }

    @Test
    void aPrinterInTheNetworkPrintsTheSlipAndSaysSo() throws ReaderException {
        assertThat(network().status()).isEqualTo(PrinterStatus.READY);
        assertThat(network().print(slip("ko"))).isEqualTo(new PrintOutcome.Printed(false));
        assertThat(paper.slips).hasSize(1);
        assertThat(SampleSlips.scanned(paper.slips.getFirst())).contains(SampleSlips.ID.toString());
    }

    @Test
    void paperThatEndsSoonIsSaidAndStillPrinted() {
        paper.paperLow = true;
        assertThat(network().status()).isEqualTo(PrinterStatus.PAPER_LOW);
        assertThat(network().print(slip("ko"))).isEqualTo(new PrintOutcome.Printed(true));
    }

    @Test
    void withoutPaperNothingIsSentToThePrinter() {
        paper.paper = false;
        assertThat(network().status()).isEqualTo(PrinterStatus.OUT_OF_PAPER);
        assertThat(network().print(slip("ko"))).isEqualTo(new PrintOutcome.OutOfPaper());
        paper.paper = true;
        assertThat(network().print(slip("ko"))).isEqualTo(new PrintOutcome.Printed(false));
        assertThat(paper.slips).hasSize(1);
    }

    @Test
    void paperThatEndsInTheMiddleOfASlipIsNotCalledPrinted() {
        paper.lastInches = true;
        assertThat(network().print(slip("ko"))).isEqualTo(new PrintOutcome.OutOfPaper());
    }

    @Test
    void whatWasNotPrintedDoesNotComeOutWithTheNewPaperForTheNextGuest() {
        paper.lastInches = true;
        var printer = network();
        assertThat(printer.print(slip("ko"))).isEqualTo(new PrintOutcome.OutOfPaper());
        paper.refill();
        assertThat(paper.slips).isEmpty();
        assertThat(printer.print(slip("ko"))).isEqualTo(new PrintOutcome.Printed(false));
        assertThat(paper.slips).hasSize(1);
    }

    @Test
    void aPrinterThatCouldNotBeToldToForgetIsToldBeforeTheNextSlip() throws IOException {
        try (var stuck = new StuckPrinter()) {
            var printer = new NetworkPrinter(stuck.choice(true), new SlipPdf(SlipPdf.printable(80), 0), SHORT, SHORT);
            assertThat(printer.print(slip("ko"))).isInstanceOf(PrintOutcome.Unavailable.class);
            stuck.heard.clear();
            assertThat(printer.print(slip("ko"))).isInstanceOf(PrintOutcome.Unavailable.class);
            assertThat(stuck.heard).first().isEqualTo("forget");
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    @Timeout(20)
    void aPrinterThatStopsReadingHoldsNothingUp(boolean asked) throws IOException {
        try (var stuck = new StuckPrinter()) {
            var printer = new NetworkPrinter(stuck.choice(asked), new SlipPdf(SlipPdf.printable(80), 0), SHORT, SHORT);
            // more than the buffers between here and the printer take
            var large = new Slip("large", "ko", List.of(new Slip.Line.Gap(12_000)));
            assertThat(printer.print(large)).isInstanceOf(PrintOutcome.Unavailable.class);
            await().until(() -> stuck.heard.contains("forget"));
        }
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    @Timeout(20)
    void aDeviceThatTakesNothingMoreHoldsNothingUp() throws Exception {
        var pipe = folder.resolve("lp0");
        assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor()).isZero();
        // opened for both, so that there is somebody who could read and never does
        try (var reader = FileChannel.open(pipe, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            var printer = new DevicePrinter(pipe, new SlipPdf(SlipPdf.printable(80), 0), SHORT, SHORT);
            var outcome = CompletableFuture.supplyAsync(() -> printer.print(receipt("ko")),
                    Thread.ofVirtual()::start);
            assertThat(outcome.get(15, TimeUnit.SECONDS)).isInstanceOf(PrintOutcome.Unavailable.class);
            assertThat(reader.read(ByteBuffer.allocate(200_000))).isPositive();
            // it reads again: what it has is to be forgotten first
            var again = CompletableFuture.supplyAsync(() -> printer.print(slip("ko")), Thread.ofVirtual()::start);
            var heard = ByteBuffer.allocate(EscPos.FORGET.length);
            reader.read(heard);
            assertThat(heard.array()).isEqualTo(EscPos.FORGET);
            assertThat(again.get(15, TimeUnit.SECONDS)).isNotNull();
        }
    }

    /** A queue in which a job waits for ever, or for paper. */
    private static PrintService queue(PrinterStateReason reason, List<String> heard) {
        var job = Proxy.newProxyInstance(PrintersTest.class.getClassLoader(), new Class<?>[]{CancelablePrintJob.class},
                (_, method, _) -> {
                    heard.add(method.getName());
                    return null;
                });
        return (PrintService) Proxy.newProxyInstance(PrintersTest.class.getClassLoader(),
                new Class<?>[]{PrintService.class}, (_, method, arguments) -> switch (method.getName()) {
                    case "createPrintJob" -> job;
                    case "getName" -> "slips";
                    case "getAttribute" -> arguments[0] == PrinterStateReasons.class
                            ? new PrinterStateReasons(Map.of(reason, Severity.REPORT))
                            : null;
                    default -> throw new UnsupportedOperationException(method.getName());
                });
    }

    @Test
    void aJobThatIsStuckIsTakenBack() {
        var heard = new CopyOnWriteArrayList<String>();
        var service = queue(PrinterStateReason.OTHER, heard);
        var printer = new QueuePrinter(() -> Optional.of(service), new SlipPdf(SlipPdf.printable(80), 32), 80, SHORT,
                queue -> heard.add("forget " + queue));
        assertThat(printer.print(slip("ko"))).isInstanceOf(PrintOutcome.Unavailable.class);
        assertThat(heard).containsExactly("addPrintJobListener", "print", "cancel", "forget slips");
    }

    @Test
    void aJobIsTakenBackWhenTheKioskEnds() throws InterruptedException {
        var heard = new CopyOnWriteArrayList<String>();
        var service = queue(PrinterStateReason.OTHER, heard);
        var printer = new QueuePrinter(() -> Optional.of(service), new SlipPdf(SlipPdf.printable(80), 32), 80,
                Duration.ofMinutes(1), queue -> heard.add("forget " + queue));
        var printing = Thread.ofVirtual().start(() -> printer.print(slip("ko")));
        await().until(() -> heard.contains("print"));
        printing.interrupt();
        printing.join();
        assertThat(heard).contains("cancel", "forget slips");
    }

    @Test
    void whatWaitsInAQueueWithoutPaperIsTakenOut() {
        var heard = new CopyOnWriteArrayList<String>();
        var service = queue(PrinterStateReason.MEDIA_EMPTY, heard);
        var printer = new QueuePrinter(() -> Optional.of(service), new SlipPdf(SlipPdf.printable(80), 32), 80, SHORT,
                queue -> heard.add("forget " + queue));
        assertThat(printer.print(slip("ko"))).isEqualTo(new PrintOutcome.OutOfPaper());
        assertThat(heard).containsExactly("forget slips");
    }

    @Test
    void anOpenCoverASilentPrinterAndNoneAtAllCannotPrint() {
        paper.coverOpen = true;
        assertThat(network().print(slip("ko"))).isInstanceOf(PrintOutcome.Unavailable.class);
        paper.coverOpen = false;
        paper.silent = true;
        assertThat(network().print(slip("ko"))).isInstanceOf(PrintOutcome.Unavailable.class);
        assertThat(network().status()).isEqualTo(PrinterStatus.UNAVAILABLE);
        var there = paper.choice();
        var never = new PrinterChoice.Network(there.host(), there.port(), false);
        var blind = new NetworkPrinter(never, new SlipPdf(SlipPdf.printable(80), 0), SHORT, SHORT);
        assertThat(blind.print(slip("ko"))).isEqualTo(new PrintOutcome.Printed(false));
        paper.close();
        assertThat(network().print(slip("ko"))).isInstanceOf(PrintOutcome.Unavailable.class);
    }

    @Test
    void aDeviceFileGetsTheSameBytes() throws IOException {
        var device = Files.createFile(folder.resolve("lp0"));
        var printer = new DevicePrinter(device, new SlipPdf(SlipPdf.printable(80), 0), SHORT, SHORT);
        assertThat(printer.print(slip("ko"))).isEqualTo(new PrintOutcome.Printed(false));
        assertThat(Files.readAllBytes(device)).startsWith(0x1B, 0x40, 0x1D, 0x76, 0x30, 0x00, 72, 0, (byte) 128, 0);
        var gone = new DevicePrinter(folder.resolve("lp9"), new SlipPdf(SlipPdf.printable(80), 0), SHORT, SHORT);
        assertThat(gone.status()).isEqualTo(PrinterStatus.UNAVAILABLE);
        assertThat(gone.print(slip("ko"))).isInstanceOf(PrintOutcome.Unavailable.class);
    }

    @Test
    void aPrinterOfTheSystemGetsThePage() {
        var made = new ByteArrayOutputStream();
        var postscript = StreamPrintServiceFactory.lookupStreamPrintServiceFactories(
                DocFlavor.SERVICE_FORMATTED.PRINTABLE, "application/postscript")[0].getPrintService(made);
        var printer = new QueuePrinter(() -> Optional.of(postscript), new SlipPdf(SlipPdf.printable(80), 32), 80,
                Duration.ofSeconds(20), Assertions::fail);
        assertThat(printer.print(slip("ko"))).isEqualTo(new PrintOutcome.Printed(false));
        assertThat(made.toString(java.nio.charset.StandardCharsets.ISO_8859_1)).startsWith("%!PS").hasSizeGreaterThan(
                5_000);
        var none = new QueuePrinter(Optional::empty, new SlipPdf(SlipPdf.printable(80), 32), 80, SHORT,
                Assertions::fail);
        assertThat(none.print(slip("ko"))).isInstanceOf(PrintOutcome.Unavailable.class);
    }

    @Test
    void thePrinterIsChosenInWords() {
        assertThat(PrinterChoice.of("none")).isEqualTo(new PrinterChoice.None());
        assertThat(PrinterChoice.of(" PDF ")).isEqualTo(new PrinterChoice.Pdf());
        assertThat(PrinterChoice.of("tcp://10.0.0.9")).isEqualTo(new PrinterChoice.Network("10.0.0.9", 9100, true));
        assertThat(PrinterChoice.of("tcp://10.0.0.9:9101?status=no"))
                .isEqualTo(new PrinterChoice.Network("10.0.0.9", 9101, false));
        assertThat(PrinterChoice.of("file:/dev/usb/lp0")).isEqualTo(new PrinterChoice.Device(Path.of("/dev/usb/lp0")));
        assertThat(PrinterChoice.of("Receipt 1")).isEqualTo(new PrinterChoice.Queue("Receipt 1"));
        assertThatThrownBy(() -> PrinterChoice.of("tcp://")).isInstanceOf(IllegalArgumentException.class);
    }

    private static String text(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    /** Leaves a picture of the slip, when pictures are asked for. */
    private static void picture(SlipRaster slip, String name) {
        if (!Pictures.wanted()) {
            return;
        }
        var image = new BufferedImage(slip.width() * 8, slip.height(), BufferedImage.TYPE_BYTE_BINARY);
        for (int y = 0; y < slip.height(); y++) {
            for (int x = 0; x < slip.width() * 8; x++) {
                image.setRGB(x, y, slip.black(x, y) ? 0 : 0xFFFFFF);
            }
        }
        try {
            var file = Path.of(System.getProperty("pictures")).resolve("slips").resolve(name + ".png");
            Files.createDirectories(file.getParent());
            ImageIO.write(image, "png", file.toFile());
        } catch (IOException unwritable) {
            throw new java.io.UncheckedIOException(unwritable);
        }
    }
}
