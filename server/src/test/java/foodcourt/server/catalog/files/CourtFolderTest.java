package foodcourt.server.catalog.files;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import foodcourt.server.catalog.Court;
import foodcourt.server.catalog.PaymentPlace;
import foodcourt.server.catalog.Shop;
import foodcourt.server.catalog.Voucher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class CourtFolderTest {
    private static final String COURT = """
            id: hall
            name: {ko: 푸드홀, en: Food hall}
            timeZone: Asia/Seoul
            currency: KRW
            shops: [grill]
            """;
    private static final String SHOP = """
            id: grill
            name: {ko: 그릴, en: Grill}
            mark: {icon: pot, tint: "#F6E3C4"}
            counter: 1
            waitMinutes: 9
            hours: {open: "10:30", close: "21:00"}
            menu:
              - id: steak
                name: {ko: 스테이크, en: Steak}
                price: 9500
                picture: steak.png
                tint: "#F6E6C6"
                spicy: 1
                allergens: [beef, egg]
                options:
                  - id: size
                    name: {ko: 크기, en: Size}
                    choose: {min: 1, max: 1}
                    choices:
                      - {id: regular, name: {ko: 보통, en: Regular}, price: 0, default: true}
                      - {id: half, name: {ko: 반, en: Half}, price: -4000}
              - id: rice
                name: {ko: 밥, en: Rice}
                price: 1000
                allergens: []
            """;

    @TempDir
    Path folder;

    @BeforeEach
    void writeARightCourt() throws IOException {
        Files.createDirectories(folder.resolve("shops"));
        Files.createDirectories(folder.resolve("pictures"));
        Files.write(folder.resolve("pictures/steak.png"), new byte[]{(byte) 0x89, 'P', 'N', 'G', 13, 10});
        write("court.yaml", COURT);
        write("shops/grill.yaml", SHOP);
    }

    @Test
    void theSampleCourtMayBePaidAtTheKiosk() {
        var court = CourtFolder.read(CourtFiles.choose("", folder.resolve("new"), CourtFiles.Sample.PAID).folder());

        assertThat(court.payment()).isEqualTo(PaymentPlace.KIOSK);
        assertThat(court.vouchers()).hasSize(2);
    }

    @Test
    void theSampleCourtIsRight() {
        var court = CourtFiles.choose("", folder, CourtFiles.Sample.FREE);
        var read = CourtFolder.read(court.folder());
        assertThat(court.folder()).isEqualTo(folder.resolve("court"));
        assertThat(read.timeZone()).isEqualTo(ZoneId.of("Asia/Seoul"));
        assertThat(read.shops()).extracting(Shop::shopId)
                .containsExactly("bada", "onggi", "basak", "maekom", "burger", "haru");
        assertThat(read.shops().stream().mapToInt(shop -> shop.items().size()).sum()).isGreaterThanOrEqualTo(36);
    }

    @Test
    void theSampleCourtIsCopiedOnceSoThatItsOwnerCanEditIt() throws IOException {
        var court = CourtFiles.choose("", folder, CourtFiles.Sample.FREE).folder();
        Files.writeString(court.resolve("court.yaml"), COURT);
        assertThat(CourtFiles.choose("", folder, CourtFiles.Sample.FREE).folder().resolve("court.yaml"))
                .hasContent(COURT);
        assertThat(folder.resolve("court.unfinished")).doesNotExist();
    }

    @Test
    void theOwnersFolderIsOneSetting() {
        assertThat(CourtFolder
                .read(CourtFiles.choose(folder.toString(), Path.of("/nowhere"), CourtFiles.Sample.FREE).folder())
                .courtId())
                .isEqualTo("hall");
    }

    @Test
    void readsEverythingTheOwnerWrote() {
        var steak = read().shop("grill").orElseThrow().item("steak").orElseThrow();
        assertThat(steak.price()).isEqualTo(9500);
        assertThat(steak.picture()).isEqualTo("steak.png");
        assertThat(steak.optionGroup("size").orElseThrow().option("half").orElseThrow().price()).isEqualTo(-4000);
    }

    @Test
    void aCourtTakesNoPaymentUnlessItSaysSo() throws IOException {
        assertThat(read().payment()).isEqualTo(PaymentPlace.NONE);
        Files.writeString(folder.resolve("court.yaml"), COURT + "payment: none\n");
        assertThat(read().payment()).isEqualTo(PaymentPlace.NONE);
        Files.writeString(folder.resolve("court.yaml"), COURT + "payment: kiosk\n");
        assertThat(read().payment()).isEqualTo(PaymentPlace.KIOSK);
        Files.writeString(folder.resolve("court.yaml"), COURT + "payment: cash\n");
        assertThatThrownBy(this::read).hasMessageContaining(
                "court.yaml, line 6: payment must be none or kiosk, not \"cash\"");
    }

    @Test
    void readsTheVouchers() throws IOException {
        assertThat(read().vouchers()).isEmpty();
        Files.writeString(folder.resolve("vouchers.csv"),
                "code,won,use\n48201937, 10000, rest\n\n77120046,9000,once\n");
        assertThat(read().vouchers()).containsExactly(new Voucher("48201937", 10_000, false),
                new Voucher("77120046", 9_000, true));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            code;won;use                      | 1 | must begin with the line code,won,use
            code,won,use\\n4820193,1,rest     | 2 | code must be eight digits, not "4820193"
            code,won,use\\n48201937,0,rest    | 2 | won must be a whole number from 1 to 9,999,999, not "0"
            code,won,use\\n48201937,1,twice   | 2 | use must be once or rest, not "twice"
            code,won,use\\n48201937,1         | 2 | needs three values
            code,won,use\\n48201937,1,rest\\n48201937,2,rest | 3 | code 48201937 is there twice
            """)
    void aWrongVoucherIsToldWithItsLine(String file, int line, String reason) throws IOException {
        Files.writeString(folder.resolve("vouchers.csv"), file.replace("\\n", "\n"));
        assertThatThrownBy(this::read).hasMessageContaining("vouchers.csv, line " + line + ": " + reason);
    }

    /** What stands in the shop's file, what is written instead, the line and the reason that are told. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            counter: 1                | counter: 0                | 4  | counter must be a whole number from 1 to 99, not 0
            counter: 1                | counter: 1\\ncolour: red   | 5  | a shop has no key "colour"; it knows id, name,
            counter: 1                | counter: 1\\ncounter: 2    | 5  | counter is there twice
            counter: 1\\n              | ``                        | 1  | a shop needs counter
            id: grill                 | id: gril                  | 1  | id must be grill like the file's name, not "gril"
            name: {ko: 그릴, en: Grill} | name: {ko: 그릴}           | 2  | name needs en
            name: {ko: 그릴, en: Grill} | name: {ko: , en: Grill}   | 2  | ko needs a text
            name: {ko: 그릴, en: Grill} | name: Grill               | 2  | name must have keys and values
            en: Rice                  | en: ""                    | 23 | en needs a text
            icon: pot                 | icon: spaceship           | 3  | icon must be one of access
            tint: "#F6E3C4"           | tint: #F6E3C4             | 4  | this is not YAML: expected ',' or '}', but got : (in the part that begins in line 3)
            tint: "#F6E3C4"           | tint: "orange"            | 3  | tint must be a colour such as "#F6E3C4", in quotes, not "orange"
            waitMinutes: 9            | waitMinutes: soon         | 5  | waitMinutes must be a whole number of minutes from 1 to 120, not soon
            open: "10:30"             | open: "25:00"             | 6  | open must be a time such as "10:30", in quotes, not "25:00"
            open: "10:30"             | open: "21:00"             | 6  | hours open and close at the same time
            close: "21:00"            | till: "21:00"             | 6  | hours needs close
            price: 9500               | price: -1                 | 10 | price must be a whole number of won from 0 to 10,000,000, not -1
            price: 9500               | price: 95.5               | 10 | price must be a whole number of won from 0 to 10,000,000, not 95.5
            price: 9500               | price: 10000001           | 10 | price must be a whole number of won from 0 to 10,000,000, not 10000001
            price: 9500               | price: "9,500"            | 10 | price must be a whole number of won from 0 to 10,000,000, not 9,500
            price: 9500               | price: 3999               | 10 | price falls below 0 won with the cheapest choices
            id: rice                  | id: steak                 | 22 | id "steak" is there twice; every dish of a shop needs its own
            id: rice                  | id: Rice!                 | 22 | id must be lower-case letters, digits and hyphens
            picture: steak.png        | picture: soup.png         | 11 | picture pictures/soup.png is not there
            picture: steak.png        | picture: ../court.yaml    | 11 | picture must be the name of a PNG or JPEG file in pictures/
            picture: steak.png        | picture: /etc/passwd      | 11 | picture must be the name of a PNG or JPEG file in pictures/
            spicy: 1                  | spicy: 4                  | 13 | spicy must be a whole number from 0 to 3, not 4
            [beef, egg]               | [beef, eggs]              | 14 | allergen must be one of egg milk
            [beef, egg]               | [beef, beef]              | 14 | allergens name the same thing twice
            [beef, egg]               | beef                      | 14 | allergens must be a list
            {min: 1, max: 1}          | {min: 2, max: 1}          | 18 | choose needs min not above max
            {min: 1, max: 1}          | {min: 0, max: 0}          | 18 | choose needs min not above max, and max at least 1
            {min: 1, max: 1}          | {min: 1, max: 3}          | 18 | choose says up to 3, but there are only 2 choices
            {min: 1, max: 1}          | {min: -1, max: 1}         | 18 | min must be a whole number from 0 to 50, not -1
            default: true             | default: yes              | 20 | default must be true or false, not "yes"
            , default: true           | ``                        | 18 | choose says 1 to 1, but 0 of the choices have default: true
            price: -4000              | price: -4000, default: true | 18 | choose says 1 to 1, but 2 of the choices have default: true
            id: half                  | id: regular               | 21 | id "regular" is there twice; every choice of a group needs its own
            [beef, egg]               | &a [beef, *a]             | 14 | *a repeats another part of the file; write it out instead
            name: {ko: 밥             | name: ko: 밥              | 23 | this is not YAML
            """)
    void aMistakeIsToldWithItsFileLineAndReason(String right, String wrong, int line, String reason)
            throws IOException {
        var text = SHOP.replace(right.replace("\\n", "\n"), wrong.replace("\\n", "\n"));
        assertThat(text).isNotEqualTo(SHOP);
        write("shops/grill.yaml", text);
        var mistakes = mistakes();
        assertThat(mistakes).anySatisfy(mistake -> {
            assertThat(mistake.file()).isEqualTo("shops/grill.yaml");
            assertThat(mistake.line()).isEqualTo(line);
            assertThat(mistake.reason()).startsWith(reason);
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            [grill]      | [grill, sushi]      | 5 | a shop "sushi" has no file shops/sushi.yaml
            [grill]      | [grill, grill]      | 5 | a shop "grill" is there twice
            [grill]      | [../grill]          | 5 | a shop must be lower-case letters
            [grill]      | []                  | 5 | shops must be a list with at least one shop
            Asia/Seoul   | Seoul               | 3 | timeZone must be a time zone such as Asia/Seoul, not "Seoul"
            KRW          | USD                 | 4 | currency must be KRW
            """)
    void aMistakeOfTheCourtIsToldToo(String right, String wrong, int line, String reason) throws IOException {
        write("court.yaml", COURT.replace(right, wrong));
        assertThat(mistakes()).anySatisfy(mistake -> {
            assertThat(mistake.file()).isEqualTo("court.yaml");
            assertThat(mistake.line()).isEqualTo(line);
            assertThat(mistake.reason()).startsWith(reason);
        });
    }

    @Test
    void allMistakesAreToldAtOnceInPlainWords() throws IOException {
        write("court.yaml", COURT.replace("[grill]", "[grill, sushi]"));
        write("shops/grill.yaml", SHOP.replace("9500", "free").replace("egg]", "stone]").replace("counter: 1", ""));
        var wrong = wrong();
        assertThat(wrong.mistakes()).hasSize(4);
        assertThat(wrong).hasMessageStartingWith("The court's files in " + folder + " have 4 mistakes:\n"
                + "  court.yaml, line 5: a shop \"sushi\" has no file shops/sushi.yaml\n"
                + "  shops/grill.yaml, line 1: a shop needs counter\n");
    }

    @Test
    void aFolderWithoutACourtIsToldSo() throws IOException {
        Files.delete(folder.resolve("court.yaml"));
        assertThat(mistakes()).containsExactly(new Mistake("court.yaml", 1, "the file is not there"));
    }

    @Test
    void aFileThatIsNotUtf8IsToldSo() throws IOException {
        Files.write(folder.resolve("shops/grill.yaml"), new byte[]{'i', 'd', ':', ' ', (byte) 0xB1, (byte) 0xD7});
        assertThat(mistakes()).containsExactly(
                new Mistake("shops/grill.yaml", 1, "the file is not UTF-8 text; save it as UTF-8"));
    }

    @Test
    void aFileThatIsFarTooLargeIsNotRead() throws IOException {
        write("shops/grill.yaml", SHOP + "#".repeat(YamlText.MAX_SIZE));
        assertThat(mistakes()).extracting(Mistake::reason).containsExactly("the file is larger than 1000000 bytes");
    }

    @Test
    void deepNestingIsRefused() throws IOException {
        write("shops/grill.yaml", "[".repeat(5_000));
        assertThat(mistakes()).isNotEmpty();
    }

    @Test
    void aByteOrderMarkDoesNoHarm() throws IOException {
        write("court.yaml", "\uFEFF" + COURT);
        assertThat(read().courtId()).isEqualTo("hall");
    }

    @Test
    void aPictureThatIsNoneIsTold() throws IOException {
        Files.writeString(folder.resolve("pictures/steak.png"), "<html>");
        assertThat(mistakes()).containsExactly(new Mistake("shops/grill.yaml", 11,
                "picture steak.png is neither PNG nor JPEG, whatever its name says"));
    }

    @Test
    void aLinkOutOfThePicturesLeadsNowhere() throws IOException {
        Files.writeString(folder.resolve("secret.png"), "secret");
        Files.createSymbolicLink(folder.resolve("pictures/link.png"), folder.resolve("secret.png"));
        assertThat(new Pictures(folder).find("link.png")).isEmpty();
        assertThat(new Pictures(folder).find("../secret.png")).isEmpty();
        assertThat(new Pictures(folder).find("steak.png")).isPresent();
    }

    private Court read() {
        return CourtFolder.read(folder);
    }

    private List<Mistake> mistakes() {
        return wrong().mistakes();
    }

    private CourtFilesWrong wrong() {
        return catchThrowableOfType(CourtFilesWrong.class, this::read);
    }

    private void write(String file, String text) throws IOException {
        Files.writeString(folder.resolve(file), text, StandardCharsets.UTF_8);
    }
}
