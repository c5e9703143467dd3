using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Secrets.PasswordInCommand>;

namespace ContainerSecurity.Rules.Tests.Secrets;

public class PasswordInCommandTests
{
    [Fact]
    public void Reports_options_and_assignments() => Verify.VerifyDockerfile("""
        FROM ubuntu:24.04
        RUN export DB_PASSWORD={|CNS3008(The value of 'DB_PASSWORD', mount it with 'RUN --mount=type=secret'):Sup3rS3cret|} && PGPASSWORD={|CNS3008(The value of 'PGPASSWORD', mount it with 'RUN --mount=type=secret'):postgres|} psql -h db
        RUN ./install --admin-password={|CNS3008(The value of '--admin-password', mount it with 'RUN --mount=type=secret'):Sup3rS3cret|} --db-password {|CNS3008(The value of '--db-password', mount it with 'RUN --mount=type=secret'):Sup3rS3cret|} --user app
        RUN curl -u app:{|CNS3008(The value of '-u', mount it with 'RUN --mount=type=secret'):Sup3rS3cret|} https://files.shop.test/ -o file
        RUN sshpass -p {|CNS3008(The value of '-p', mount it with 'RUN --mount=type=secret'):Sup3rS3cret|} ssh app@shop.test && mysql -uroot -p[|Sup3rS3cret|] shop
        RUN openssl req -passout pass:{|CNS3008(The value of 'pass:', mount it with 'RUN --mount=type=secret'):Sup3rS3cret|} -new
        RUN echo "CREATE USER app IDENTIFIED BY '{|CNS3008(Text that looks like a database account's password, mount it with 'RUN --mount=type=secret'):Sup3rS3cret|}'" | mysql
        CMD ["app", "--token", "{|CNS3008(The value of '--token', read it from a mounted secret):tk-93f82ba0c1|}"]
        """);

    [Fact]
    public void Reports_a_heredoc() => Verify.VerifyDockerfile("""
        FROM ubuntu:24.04
        COPY <<EOF /app/settings
        db.user=app
        db.password={|CNS3008(Text that looks like a password, mount it at run time):Sup3rS3cret|}
        EOF
        """);

    [Fact]
    public void Reports_arguments_of_a_container() => Verify.VerifyKubernetes("""
        apiVersion: v1
        kind: Pod
        metadata:
          name: shop
        spec:
          containers:
          - name: web
            image: registry.example.com/app:1.2
            args: ["--db-user=app", "--db-password={|CNS3008(The value of '--db-password', read it from a mounted secret):Sup3rS3cret|}"]
        """);

    [Fact]
    public void Reports_a_command_of_a_container_group() => Verify.VerifyContainerGroup("""
        apiVersion: "2023-05-01"
        name: group
        type: Microsoft.ContainerInstance/containerGroups
        properties:
          osType: Linux
          containers:
          - name: web
            properties:
              image: registry.example.com/app:1.2
              command: ["app", "--db-password", "{|CNS3008(The value of '--db-password', read it from a mounted secret):Sup3rS3cret|}"]
        """);

    [Fact]
    public void Does_not_report_credentials_of_CNS3007() => Verify.VerifyDockerfile("""
        FROM ubuntu:24.04
        RUN app --database postgres://app:Zu7kQp2LmW9@db/shop
        """);

    [Fact]
    public void Does_not_report_references_and_files() => Verify.VerifyDockerfile("""
        FROM ubuntu:24.04
        RUN app --password=$PASSWORD --token-file /run/secrets/token --password-stdin --secret-name shop
        RUN --mount=type=secret,id=pw app --password "$(cat /run/secrets/pw)" && curl -u app:$PASSWORD https://files.shop.test/
        RUN keytool -import -storepass changeit -file ca.pem && mysql -p shop && tar -p -xf file
        RUN grep password=secret123 file && passwd -l root
        COPY <<EOF /app/settings
        db.password=${DB_PASSWORD}
        db.token=<your-token>
        EOF
        """);

    [Fact]
    public void Does_not_report_unresolved_arguments() => Verify.VerifyKubernetes("""
        apiVersion: v1
        kind: Pod
        metadata:
          name: shop
        spec:
          containers:
          - name: web
            image: registry.example.com/app:1.2
            args: ["--db-password=$(DB_PASSWORD)", "--token={{ .Values.token }}"]
        """);

    [Fact]
    public void Reports_a_login_in_a_discarded_stage() => Verify.VerifyDockerfile("""
        FROM node:22 AS build
        RUN docker login -u ci -p {|CNS3008(The value of '-p', mount it with 'RUN --mount=type=secret'):Gr8tPass99x|} registry.example.com
        RUN az acr login -n shop --username ci --password {|CNS3008(The value of '--password', mount it with 'RUN --mount=type=secret'):Gr8tPass99x|}
        RUN az login --service-principal -u 3f0c -p [|Gr8tPass99x|] --tenant t
        FROM scratch
        COPY --from=build /app /app
        """);

    [Fact]
    public void Reports_a_login_that_is_undone() => Verify.VerifyDockerfile("""
        FROM node:22
        RUN docker login -u ci -p {|CNS3008(The value of '-p', mount it with 'RUN --mount=type=secret'):Gr8tPass99x|} registry.example.com && docker logout registry.example.com
        """);

    [Fact]
    public void Does_not_report_a_login_of_CNS3009() => Verify.VerifyDockerfile("""
        FROM node:22
        RUN docker login -u ci -p Gr8tPass99x registry.example.com
        """);

    [Theory]
    [InlineData("RUN net user bob {|CNS3008(The value of 'net user', set it when the container starts):Sup3rS3cret!x|} /add")]
    [InlineData("RUN $p = ConvertTo-SecureString {|CNS3008(The value of 'ConvertTo-SecureString', set it when the container starts):Sup3rS3cret!x|} -AsPlainText -Force")]
    [InlineData("RUN cmdkey /add:x /user:y /pass:{|CNS3008(The value of '/pass', set it when the container starts):Sup3rS3cret!x|}")]
    [InlineData("RUN net user bob /active:no")]
    [InlineData("RUN net user bob * /add")]
    [InlineData("RUN $p = ConvertTo-SecureString $env:PW -AsPlainText -Force")]
    public void Reports_commands_of_Windows(string lines) => Verify.VerifyDockerfile("# escape=`\nFROM mcr.microsoft.com/windows/servercore:ltsc2025\nSHELL [\"powershell\", \"-Command\"]\n" + lines + "\n");
}
