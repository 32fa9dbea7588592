package foodcourt.server.messages;

/** What other processes told was perhaps not heard here: who follows anything live must read it anew. Published in this process. */
public record NewsMissed() {}
