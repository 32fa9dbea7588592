package foodcourt.server.gateway;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How much is let in.
 *
 * @param ordersAtOnce most orders being placed at the same moment; more are asked to come again
 * @param retryAfter the shortest time after which they may; spread up to three times as long
 * @param largestBody a larger request body is refused
 * @param operatorsFromAnywhere dead letters can be replayed from other machines too, not only from this one
 * @param announce devices of the local network are told by mDNS where the server is
 */
@ConfigurationProperties("foodcourt.gateway")
record GatewaySettings(@DefaultValue("16") int ordersAtOnce, @DefaultValue("2s") Duration retryAfter,
        @DefaultValue("64KB") DataSize largestBody,
        @DefaultValue("false") boolean operatorsFromAnywhere, @DefaultValue("false") boolean announce) {}
