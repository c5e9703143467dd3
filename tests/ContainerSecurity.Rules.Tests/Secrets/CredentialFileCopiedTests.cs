using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Secrets.CredentialFileCopied>;

namespace ContainerSecurity.Rules.Tests.Secrets;

public class CredentialFileCopiedTests
{
    [Fact]
    public void Reports_credential_files() => Verify.VerifyDockerfile("""
        FROM ubuntu:24.04
        COPY {|CNS3011(id_rsa):id_rsa|} /root/.ssh/id_rsa
        COPY {|CNS3011(.env):.env|} {|CNS3011(config/.env.production):config/.env.production|} /app/
        COPY {|CNS3011(certs/shop.pfx):certs/shop.pfx|} {|CNS3011(tls/server.key):tls/server.key|} /app/
        ADD {|CNS3011(.aws/credentials):.aws/credentials|} /root/.aws/credentials
        COPY [{|CNS3011(.git-credentials):".git-credentials"|}, "/root/"]
        COPY {|CNS3011(.docker/config.json):.docker/config.json|} /root/.docker/
        COPY {|CNS3011(kubeconfig):kubeconfig|} /root/.kube/config
        """);

    [Fact]
    public void Reports_a_copied_file_named_by_a_variable() => Verify.VerifyDockerfile("""
        FROM busybox
        COPY /src /app/
        ENV GOOGLE_APPLICATION_CREDENTIALS={|CNS3011(./app/google-storage-service.json):./app/google-storage-service.json|}
        ENV AWS_SHARED_CREDENTIALS_FILE={|CNS3011(/app/aws/key):/app/aws/key|}
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
