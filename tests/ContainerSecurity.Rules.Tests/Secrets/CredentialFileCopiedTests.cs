using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Secrets.CredentialFileCopied>;

namespace ContainerSecurity.Rules.Tests.Secrets;

public class CredentialFileCopiedTests
{
    [Fact]
    public void Reports_credential_files() => Verify.VerifyDockerfile("""
        FROM ubuntu:24.04
        COPY [|id_rsa|] /root/.ssh/id_rsa
        COPY [|.env|] [|config/.env.production|] /app/
        COPY [|certs/shop.pfx|] [|tls/server.key|] /app/
        ADD [|.aws/credentials|] /root/.aws/credentials
        COPY [[|".git-credentials"|], "/root/"]
        COPY [|.docker/config.json|] /root/.docker/
        COPY [|kubeconfig|] /root/.kube/config
        """);

    [Fact]
    public void Reports_a_copied_file_named_by_a_variable() => Verify.VerifyDockerfile("""
        FROM busybox
        COPY /src /app/
        ENV GOOGLE_APPLICATION_CREDENTIALS=[|./app/google-storage-service.json|]
        ENV AWS_SHARED_CREDENTIALS_FILE=[|/app/aws/key|]
        """);

    [Fact]
    public void Does_not_report_other_files() => Verify.VerifyDockerfile("""
        FROM ubuntu:24.04
        COPY .env.example .env.sample server.crt ca.pem key.pub public.key known_hosts nuget.config package.json /app/
        COPY .ssh/known_hosts /root/.ssh/known_hosts
        ADD https://example.com/apt.key /etc/apt/keyrings/
        ENV GOOGLE_APPLICATION_CREDENTIALS=/credentials/google-storage-service.json
        """);

    [Fact]
    public void Does_not_report_discarded_stages() => Verify.VerifyDockerfile("""
        FROM ubuntu:24.04 AS build
        COPY id_rsa /root/.ssh/id_rsa
        FROM ubuntu:24.04
        COPY --from=build /app /app
        """);

    [Fact]
    public void Does_not_report_removed_files_of_CNS3012() => Verify.VerifyDockerfile("""
        FROM ubuntu:24.04
        COPY id_rsa /root/.ssh/id_rsa
        RUN ./build && rm /root/.ssh/id_rsa
        """);
}
