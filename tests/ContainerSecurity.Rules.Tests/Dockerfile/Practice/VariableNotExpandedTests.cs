using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Dockerfile.Practice.VariableNotExpanded>;

namespace ContainerSecurity.Rules.Tests.Dockerfile.Practice;

public class VariableNotExpandedTests
{
    [Theory]
    [InlineData("COPY --from={|CNS8131(--from, $IMG, \"add a stage with 'FROM $IMG AS <name>' and an ARG before the first FROM, and name the stage here\"):$IMG|} /a /b")]
    [InlineData("COPY --from={|CNS8131(--from, golang:${VERSION}, \"add a stage with 'FROM golang:${VERSION} AS <name>' and an ARG before the first FROM, and name the stage here\"):golang:${VERSION}|} /a /b")]
    [InlineData("COPY --from={|CNS8131(--from, ${IMG:-alpine:3.22}, \"add a stage with 'FROM ${IMG:-alpine:3.22} AS <name>' and an ARG before the first FROM, and name the stage here\"):${IMG:-alpine:3.22}|} /a /b")]
    [InlineData("RUN --mount=from={|CNS8131(the 'from' of a mount, $IMG, \"add a stage with 'FROM $IMG AS <name>' and an ARG before the first FROM, and name the stage here\"):$IMG|},target=/x ls /x")]
    [InlineData("RUN --mount=type=bind,from={|CNS8131(the 'from' of a mount, build-$TARGETARCH, \"add a stage with 'FROM build-$TARGETARCH AS <name>' and an ARG before the first FROM, and name the stage here\"):build-$TARGETARCH|},target=/x ls /x")]
    [InlineData("RUN --network={|CNS8131(--network, $NET, write the value out):$NET|} ls")]
    [InlineData("HEALTHCHECK --interval={|CNS8131(--interval, ${EVERY}, write the value out):${EVERY}|} CMD true")]
    [InlineData("ONBUILD COPY --from={|CNS8131(--from, $IMG, \"add a stage with 'FROM $IMG AS <name>' and an ARG before the first FROM, and name the stage here\"):$IMG|} /a /b")]
    public void Reports_a_variable(string line) => Verify.VerifyDockerfile("FROM alpine:3.22\nARG IMG NET EVERY VERSION\n" + line + "\n");

    [Theory]
    [InlineData("COPY --from=alpine:3.21 /a /b")]
    [InlineData("COPY --from=base --chown=$UID /a/$X /b")]
    [InlineData("RUN --mount=type=cache,id=$ID,target=$CACHE ls")]
    [InlineData("ADD --checksum=$SUM https://example.com/x /x")]
    [InlineData("RUN --mount=type=secret,id=x --network=none ls")]
    [InlineData("HEALTHCHECK --interval=5s CMD curl $URL")]
    public void Does_not_report_what_the_builder_expands(string line) => Verify.VerifyDockerfile("FROM alpine:3.22 AS base\nFROM --platform=$BUILDPLATFORM alpine:3.22\n" + line + "\n");
}
