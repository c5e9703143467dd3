using ContainerSecurity.TestSupport;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Secrets.PasswordInCommand>;

namespace ContainerSecurity.Rules.Tests.Secrets;

public class PasswordInCommandTests
{
    [Theory]
    [InlineData("az storage blob download --account-name x --account-key {|CNS3008(The value of '--account-key', mount it with 'RUN --mount=type=secret'):Zm9vYmFyYmF6cXV4Zm9vYmFyYmF6cXV4Zm9vYmFyYmF6cXV4Zm9vYmFyYmF6cXV4Zm9vYmFyYmF6cXV4Zm9vYg==|} -c c")]
    [InlineData("echo \"machine x.contoso.test login bob password {|CNS3008(The value of 'password', mount it with 'RUN --mount=type=secret'):S3cr3tPw9x|}\" > ~/.netrc")]
    [InlineData("printf '//registry.npmjs.org/:_authToken={|CNS3008(The value of '_authToken', mount it with 'RUN --mount=type=secret'):h7d2k5lq9xw3z8v4|}' > .npmrc")]
    [InlineData("echo 'db:5432:app:bob:{|CNS3008(The value of '.pgpass', mount it with 'RUN --mount=type=secret'):S3cr3tPw9x|}' > ~/.pgpass")]
    [InlineData("ldapsearch -x -w {|CNS3008(The value of '-w', mount it with 'RUN --mount=type=secret'):S3cr3tPw9x|} -b dc=x")]
    [InlineData("smbclient //h/s -U bob%{|CNS3008(The value of '-U', mount it with 'RUN --mount=type=secret'):S3cr3tPw9x|}")]
    [InlineData("wget --password={|CNS3008(The value of '--password', mount it with 'RUN --mount=type=secret'):S3cr3tPw9x|} https://h/f")]
    [InlineData("curl -H 'PRIVATE-TOKEN: {|CNS3008(The value of 'PRIVATE-TOKEN', mount it with 'RUN --mount=type=secret'):h7d2k5lq9xw3z8v4|}' https://h/f")]
    [InlineData("twine upload -u bob -p {|CNS3008(The value of '-p', mount it with 'RUN --mount=type=secret'):S3cr3tPw9x|} dist/*")]
    [InlineData("skopeo copy --src-creds bob:{|CNS3008(The value of '--creds', mount it with 'RUN --mount=type=secret'):S3cr3tPw9x|} docker://a oci:b")]
    [InlineData("echo {|CNS3008(The value of '--password-stdin', mount it with 'RUN --mount=type=secret'):S3cr3tPw9x|} | docker login -u bob --password-stdin reg.contoso.test && docker logout")]
    [InlineData("keytool -importkeystore -storepass {|CNS3008(The value of '-storepass', mount it with 'RUN --mount=type=secret'):S3cr3tPw9x|} -noprompt")]
    [InlineData("dotnet publish /p:Password={|CNS3008(The value of 'Password', mount it with 'RUN --mount=type=secret'):S3cr3tPw9x|}")]
    [InlineData("rabbitmqctl add_user bob {|CNS3008(The value of 'add_user', mount it with 'RUN --mount=type=secret'):S3cr3tPw9x|}")]
    public void Reports_passwords_of_tools(string command) => Verify.VerifyDockerfile($"""
        FROM debian:13
        RUN {command}
        """);

    [Theory]
    [InlineData("az storage blob download --account-name x --account-key \"$KEY\" -c c")]
    [InlineData("echo \"machine x.contoso.test login bob password $PW\" > ~/.netrc")]
    [InlineData("keytool -importkeystore -storepass changeit -noprompt")]
    [InlineData("ldapsearch -x -W -b dc=x")]
    [InlineData("twine upload -r internal dist/*")]
    [InlineData("echo 'Enter the password: ' > prompt.txt")]
    [InlineData("git clone https://${T}:x-oauth-basic@github.com/a/b && rm -rf b")]
    public void Does_not_report_other_words_of_tools(string command) => Verify.VerifyDockerfile($"""
        FROM debian:13
        RUN {command}
        """);

    [Fact]
    public void Reports_files_in_heredocs() => Verify.VerifyDockerfile("""
        FROM debian:13
        COPY <<EOF /root/.netrc
        machine x.contoso.test
        login bob
        password {|CNS3008(Text that looks like a password, mount it at run time):S3cr3tPw9x|}
        EOF
        COPY <<EOF /root/.nuget/NuGet/NuGet.Config
        <configuration><packageSourceCredentials><feed><add key="ClearTextPassword" value="[|Sup3rS3cretx|]" /></feed></packageSourceCredentials></configuration>
        EOF
        COPY <<EOF /root/.m2/settings.xml
        <settings><servers><server><id>x</id><password>[|Sup3rS3cretx|]</password></server></servers></settings>
        EOF
        """);

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
    public void Reports_arguments_of_a_container() => Verify.VerifyKubernetes(PodText.With("""
        args: ["--db-user=app", "--db-password={|CNS3008(The value of '--db-password', read it from a mounted secret):Sup3rS3cret|}"]
        """));

    [Fact]
    public void Reports_a_command_of_a_container_group() => Verify.VerifyContainerGroup(AciText.Group("""
        containers:
        - name: web
          properties:
            image: registry.example.com/app:1.2
            command: ["app", "--db-password", "{|CNS3008(The value of '--db-password', read it from a mounted secret):Sup3rS3cret|}"]
        """));

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
    public void Does_not_report_unresolved_arguments() => Verify.VerifyKubernetes(PodText.With("""
        args: ["--db-password=$(DB_PASSWORD)", "--token={{ .Values.token }}"]
        """));

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
