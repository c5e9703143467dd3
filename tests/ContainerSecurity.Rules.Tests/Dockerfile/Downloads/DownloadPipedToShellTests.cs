using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Dockerfile.Downloads.DownloadPipedToShell>;

namespace ContainerSecurity.Rules.Tests.Dockerfile.Downloads;

public class DownloadPipedToShellTests
{
    [Fact]
    public void Reports_a_pipe() => Verify.VerifyDockerfile("""
        FROM alpine:3.20
        RUN curl -fsSL https://example.com/install.sh | {|CNS1053(curl, sh):sh|}
        """);

    [Fact]
    public void Reports_a_pipe_through_other_commands() => Verify.VerifyDockerfile("""
        FROM alpine:3.20
        RUN wget -qO- https://example.com/install.sh | tee log | sudo {|CNS1053(wget, bash):bash|} -s -- --yes
        """);

    [Fact]
    public void Reports_a_process_substitution() => Verify.VerifyDockerfile("""
        FROM debian:12
        SHELL ["/bin/bash", "-c"]
        RUN {|CNS1053(curl, bash):bash|} <(curl -s https://example.com/install.sh)
        """);

    [Fact]
    public void Reports_a_command_substitution() => Verify.VerifyDockerfile("""
        FROM alpine:3.20
        RUN {|CNS1053(curl, sh):sh|} -c "$(curl -fsSL https://example.com/install.sh)"
        """);

    [Fact]
    public void Reports_a_heredoc() => Verify.VerifyDockerfile("""
        FROM alpine:3.20
        RUN <<EOF
        set -e
        curl https://example.com/i.py | {|CNS1053(curl, python3):python3|}
        EOF
        """);

    [Fact]
    public void Reports_a_container_command() => Verify.VerifyKubernetes("""
        apiVersion: v1
        kind: Pod
        metadata:
          name: shop
        spec:
          containers:
          - name: web
            image: registry.example.com/app:1.2
            command: ["sh", "-c", "curl -s http://example.com/setup.sh | {|CNS1053(curl, sh):sh|}"]
        """);

    [Fact]
    public void Reports_a_container_group() => Verify.VerifyContainerGroup("""
        apiVersion: "2023-05-01"
        name: group
        type: Microsoft.ContainerInstance/containerGroups
        properties:
          osType: Linux
          containers:
          - name: web
            properties:
              image: registry.example.com/app:1.2
              command:
              - /bin/sh
              - -c
              - wget -qO- http://example.com/setup.sh | {|CNS1053(wget, sh):sh|}
        """);

    [Fact]
    public void Does_not_report_a_download_to_a_file() => Verify.VerifyDockerfile("""
        FROM alpine:3.20
        RUN curl -fsSLO https://example.com/install.sh && echo "24454f83  install.sh" | sha256sum -c && sh install.sh
        """);

    [Fact]
    public void Does_not_report_pipes_into_other_programs() => Verify.VerifyDockerfile("""
        FROM alpine:3.20
        RUN curl -fsSL https://example.com/tool.tar.gz | tar -xz -C /opt
        """);

    [Fact]
    public void Does_not_report_input_of_a_script() => Verify.VerifyDockerfile("""
        FROM alpine:3.20
        RUN curl -s https://example.com/data.json | python3 parse.py
        """);
}
