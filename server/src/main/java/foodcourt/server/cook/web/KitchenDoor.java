package foodcourt.server.cook.web;

import io.swagger.v3.oas.annotations.Hidden;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

import foodcourt.server.cook.Kitchen;
import foodcourt.server.cook.WithdrawalAnswer;
import foodcourt.server.messages.MessageJson;

/** What other processes of the court ask the kitchens. Read and written as messages are: an older one understands a newer. */
@Hidden
@RestController
class KitchenDoor {
    private final Kitchen kitchen;
    private final MessageJson json;

    KitchenDoor(Kitchen kitchen, MessageJson json) {
        this.kitchen = kitchen;
        this.json = json;
    }

    @PostMapping(path = "/internal/withdrawals", produces = MediaType.APPLICATION_JSON_VALUE)
    String withdraw(@RequestBody String body) {
        var question = json.read(body, WithdrawalAnswer.Question.class);
        return json.write(WithdrawalAnswer.of(kitchen.withdraw(question.order(), question.ticketId(),
                question.by())));
    }
}
