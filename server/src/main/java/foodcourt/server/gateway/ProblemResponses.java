package foodcourt.server.gateway;

import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;

import foodcourt.api.Problem;

/** Describes, for every operation, that refusals are problems. */
final class ProblemResponses implements GlobalOpenApiCustomizer {

    @Override
    public void customise(OpenAPI api) {
        ModelConverters.getInstance(true).readAll(Problem.class).forEach(api.getComponents()::addSchemas);
        api.getPaths().values().forEach(path -> path.readOperations().forEach(ProblemResponses::describe));
    }

    private static void describe(Operation operation) {
        operation.getResponses().addApiResponse(ApiResponses.DEFAULT,
                new ApiResponse().description("A problem").content(new Content()
                        .addMediaType("application/problem+json",
                                new MediaType().schema(new Schema<Problem>().$ref("#/components/schemas/Problem")))));
    }
}
