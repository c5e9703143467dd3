using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Secrets.LoginInBuild>;

namespace ContainerSecurity.Rules.Tests.Secrets;

public class LoginInBuildTests
{
    [Fact]
    public void Reports_logins() => Verify.VerifyDockerfile("""
        FROM ubuntu:24.04
        RUN {|CNS3009(docker, a registry):docker login -u app -p "$PASSWORD" registry.example.com|}
        RUN apt-get update && {|CNS3009(az, Azure):az login --service-principal -u app -p $SECRET --tenant t|}
        RUN {|CNS3009(aws, AWS):aws configure set aws_secret_access_key $KEY|}
        RUN {|CNS3009(gcloud, Google Cloud):gcloud auth activate-service-account --key-file=key.json|}
        RUN {|CNS3009(npm, a package registry):npm config set //npm.contoso.test/:_authToken $TOKEN|}
        RUN {|CNS3009(dotnet, a package registry):dotnet nuget add source https://example.com/v3/index.json --username app --password $TOKEN --store-password-in-clear-text|}
        RUN {|CNS3009(git, a git host):git config --global url."https://${TOKEN}@github.com/".insteadOf https://github.com/|}
        """);

    [Fact]
    public void Does_not_report_a_mounted_configuration() => Verify.VerifyDockerfile("""
        FROM amazon/aws-cli:2.17.0
        RUN --mount=type=secret,id=aws,target=/root/.aws/credentials aws s3 cp s3://b/f /f
        RUN --mount=type=secret,id=npmrc,target=/root/.npmrc npm ci
        RUN --mount=type=tmpfs,target=/root/.docker --mount=type=secret,id=d docker login -u ci --password-stdin reg.example < /run/secrets/d
        RUN --mount=type=secret,id=d export DOCKER_CONFIG=/tmp/d && docker login -u ci --password-stdin reg.example < /run/secrets/d && rm -rf /tmp/d
        RUN --mount=type=secret,id=p,env=P git -c http.extraheader="Authorization: Bearer $P" clone https://github.com/o/r /src
        RUN --mount=type=secret,id=p,env=P git clone https://x:$P@github.com/o/r /src && rm -rf /src/.git
        RUN --mount=type=secret,id=p,env=P git clone https://x:$P@github.com/o/r /src && git -C /src remote set-url origin https://github.com/o/r
        """);

    [Fact]
    public void Reports_a_mounted_secret_that_a_tool_stores() => Verify.VerifyDockerfile("""
        FROM node:22
        RUN --mount=type=secret,id=key,env=KEY {|CNS3009(aws, AWS):aws configure set aws_secret_access_key $KEY|}
        RUN --mount=type=secret,id=npm,env=T {|CNS3009(npm, a package registry):npm config set //npm.contoso.test/:_authToken=$T|} && npm ci
        RUN --mount=type=secret,id=d cat /run/secrets/d | {|CNS3009(docker, a registry):docker login -u ci --password-stdin reg.example|}
        RUN --mount=type=secret,id=p,env=P {|CNS3009(git, a git host):git clone https://oauth2:$P@gitlab.com/o/r /src|}
        RUN --mount=type=secret,id=p,env=P {|CNS3009(git, a git host):git clone -c http.extraheader="Authorization: Bearer $P" https://github.com/o/r /src|}
        RUN --mount=type=secret,id=p,env=P {|CNS3009(git, a git host):git config --global http.https://github.com/.extraheader "Authorization: Basic $P"|}
        RUN --mount=type=secret,id=p {|CNS3009(gh, a git host):gh auth login --with-token < /run/secrets/p|}
        RUN --mount=type=secret,id=p {|CNS3009(pip, a package registry):pip config set global.index-url "https://u:$(cat /run/secrets/p)@pypi.contoso.test/simple"|}
        """);

    [Fact]
    public void Does_not_report_a_login_that_is_undone() => Verify.VerifyDockerfile("""
        FROM ubuntu:24.04
        RUN docker login -u app -p "$PASSWORD" registry.example.com && ./build && docker logout registry.example.com
        RUN npm config set //npm.contoso.test/:_authToken $TOKEN && npm ci && rm ~/.npmrc
        """);

    [Fact]
    public void Does_not_report_other_settings() => Verify.VerifyDockerfile("""
        FROM ubuntu:24.04
        RUN aws configure set region eu-west-1 && npm config set registry https://registry.example.com && git config --global user.name app
        RUN git config --global url."https://github.com/".insteadOf ssh://git@github.com/
        RUN az login --identity
        CMD ["docker", "login", "-u", "app"]
        """);

    [Fact]
    public void Does_not_report_discarded_stages() => Verify.VerifyDockerfile("""
        FROM ubuntu:24.04 AS build
        RUN docker login -u app -p "$PASSWORD" registry.example.com
        FROM ubuntu:24.04
        COPY --from=build /app /app
        """);
}
