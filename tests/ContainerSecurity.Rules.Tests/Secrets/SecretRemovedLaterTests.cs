using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Secrets.SecretRemovedLater>;

namespace ContainerSecurity.Rules.Tests.Secrets;

public class SecretRemovedLaterTests
{
    [Fact]
    public void Reports_a_copied_file() => Verify.VerifyDockerfile("""
        FROM ubuntu:24.04
        COPY id_rsa /root/.ssh/id_rsa
        RUN git clone git@example.com:shop.git
        RUN rm -f {|CNS3012(/root/.ssh/id_rsa, 2):/root/.ssh/id_rsa|}
        """);

    [Fact]
    public void Reports_a_file_of_an_earlier_RUN() => Verify.VerifyDockerfile("""
        FROM node:22
        RUN echo "//npm.contoso.test/:_authToken=$TOKEN" > .npmrc
        RUN npm ci && rm {|CNS3012(.npmrc, 2):.npmrc|}
        """);

    [Fact]
    public void Does_not_report_removal_in_the_same_RUN() => Verify.VerifyDockerfile("""
        FROM node:22
        RUN echo "//npm.contoso.test/:_authToken=$TOKEN" > .npmrc && npm ci && rm .npmrc
        COPY package.json .
        RUN rm package.json
        """);

    [Fact]
    public void Does_not_report_discarded_stages() => Verify.VerifyDockerfile("""
        FROM node:22 AS build
        COPY .npmrc .
        RUN npm ci && rm .npmrc
        FROM node:22-slim
        COPY --from=build /app /app
        """);
}
