using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Secrets.BuildSecretKept>;

namespace ContainerSecurity.Rules.Tests.Secrets;

public class BuildSecretKeptTests
{
    [Fact]
    public void Reports_ENV_and_LABEL() => Verify.VerifyDockerfile("""
        FROM node:22
        ARG NPM_TOKEN
        ENV TOKEN=${|CNS3005(NPM_TOKEN, an environment variable of the image):NPM_TOKEN|}
        ENV URL="https://${[|NPM_TOKEN|]}@example.com"
        LABEL built.with=${{|CNS3005(NPM_TOKEN, a label of the image):NPM_TOKEN|}:-none}
        """);

    [Fact]
    public void Reports_a_written_file() => Verify.VerifyDockerfile("""
        FROM node:22
        ARG NPM_TOKEN
        RUN echo "//npm.contoso.test/:_authToken={|CNS3005(NPM_TOKEN, the file '.npmrc'):${NPM_TOKEN}|}" > .npmrc && npm ci
        RUN echo {|CNS3005(NPM_TOKEN, the file '/root/token'):$NPM_TOKEN|} | tee /root/token
        """);

    [Fact]
    public void Does_not_report_a_file_removed_in_the_same_RUN() => Verify.VerifyDockerfile("""
        FROM node:22
        ARG NPM_TOKEN
        RUN echo "//npm.contoso.test/:_authToken=${NPM_TOKEN}" > .npmrc && npm ci && rm -f .npmrc
        RUN echo "$NPM_TOKEN" > /dev/null
        """);

    [Fact]
    public void Does_not_report_discarded_stages() => Verify.VerifyDockerfile("""
        FROM node:22 AS build
        ARG NPM_TOKEN
        ENV TOKEN=$NPM_TOKEN
        FROM node:22-slim
        COPY --from=build /app /app
        """);

    [Fact]
    public void Reports_a_base_stage_of_the_final_image() => Verify.VerifyDockerfile("""
        FROM node:22 AS base
        ARG NPM_TOKEN
        ENV TOKEN=${|CNS3005(NPM_TOKEN, an environment variable of the image):NPM_TOKEN|}
        FROM base
        CMD ["node"]
        """);

    [Fact]
    public void Does_not_report_other_arguments() => Verify.VerifyDockerfile("""
        FROM node:22
        ARG VERSION
        ARG NPM_TOKEN
        ENV VERSION=$VERSION HAS_TOKEN=${NPM_TOKEN:+yes} LITERAL='$NPM_TOKEN'
        RUN curl -H "Authorization: Bearer $NPM_TOKEN" https://example.com/file > file
        """);
}
