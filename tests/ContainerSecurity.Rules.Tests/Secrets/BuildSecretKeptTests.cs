using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Secrets.BuildSecretKept>;

namespace ContainerSecurity.Rules.Tests.Secrets;

public class BuildSecretKeptTests
{
    [Fact]
    public void Reports_ENV_and_LABEL() => Verify.VerifyDockerfile("""
        FROM node:22
        ARG NPM_TOKEN
        ENV TOKEN=${|CNS3005(NPM_TOKEN, a variable of the image):NPM_TOKEN|}
        ENV URL="https://${[|NPM_TOKEN|]}@example.com"
        LABEL built.with=${{|CNS3005(NPM_TOKEN, a label of the image):NPM_TOKEN|}:-none}
        """);

    [Fact]
    public void Reports_a_file() => Verify.VerifyDockerfile("""
        FROM node:22
        ARG NPM_TOKEN
        RUN echo "//npm.contoso.test/:_authToken={|CNS3005(NPM_TOKEN, the file '.npmrc'):${NPM_TOKEN}|}" > .npmrc && npm ci
        RUN echo {|CNS3005(NPM_TOKEN, the file '/root/token'):$NPM_TOKEN|} | tee /root/token
        """);

    [Fact]
    public void Lets_a_file_that_the_same_RUN_removes_pass() => Verify.VerifyDockerfile("""
        FROM node:22
        ARG NPM_TOKEN
        RUN echo "//npm.contoso.test/:_authToken=${NPM_TOKEN}" > .npmrc && npm ci && rm -f .npmrc
        RUN echo "$NPM_TOKEN" > /dev/null
        """);

    [Fact]
    public void Lets_a_stage_that_is_not_kept_pass() => Verify.VerifyDockerfile("""
        FROM node:22 AS build
        ARG NPM_TOKEN
        ENV TOKEN=$NPM_TOKEN
        FROM node:22-slim
        COPY --from=build /app /app
        """);

    [Fact]
    public void Reports_a_stage_that_the_final_one_is_built_from() => Verify.VerifyDockerfile("""
        FROM node:22 AS base
        ARG NPM_TOKEN
        ENV TOKEN=${|CNS3005(NPM_TOKEN, a variable of the image):NPM_TOKEN|}
        FROM base
        CMD ["node"]
        """);

    [Fact]
    public void Lets_other_arguments_pass() => Verify.VerifyDockerfile("""
        FROM node:22
        ARG VERSION
        ARG NPM_TOKEN
        ENV VERSION=$VERSION HAS_TOKEN=${NPM_TOKEN:+yes} LITERAL='$NPM_TOKEN'
        RUN curl -H "Authorization: Bearer $NPM_TOKEN" https://example.com/file > file
        """);
}
