using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Secrets.SecretMountWritten>;

namespace ContainerSecurity.Rules.Tests.Secrets;

public class SecretMountWrittenTests
{
    [Fact]
    public void Reports_written_files() => Verify.VerifyDockerfile("""
        FROM node:22
        RUN --mount=type=secret,id=npmrc cat {|CNS3013(npmrc, '/root/.npmrc'):/run/secrets/npmrc|} > /root/.npmrc
        RUN --mount=type=secret,id=token echo {|CNS3013(token, 'settings'):"token=$(cat /run/secrets/token)"|} >> settings
        RUN --mount=type=secret,id=token,env=TOKEN echo {|CNS3013(token, 'token.txt'):$TOKEN|} | tee token.txt
        RUN --mount=type=secret,id=key,target=/key cp {|CNS3013(key, '/root/.ssh/id_rsa'):/key|} /root/.ssh/id_rsa
        RUN --mount=type=secret,id=token TOKEN=$(cat /run/secrets/token); printf %s {|CNS3013(token, 'file'):$TOKEN|} > file
        """);

    [Fact]
    public void Reports_output_to_the_build_log() => Verify.VerifyDockerfile("""
        FROM node:22
        RUN --mount=type=secret,id=token cat {|CNS3013(token, the build log):/run/secrets/token|}
        RUN --mount=type=secret,id=token,env=TOKEN echo [|$TOKEN|]
        """);

    [Fact]
    public void Does_not_report_direct_use_of_the_mount() => Verify.VerifyDockerfile("""
        FROM node:22
        RUN --mount=type=secret,id=npmrc,target=/root/.npmrc npm ci
        RUN --mount=type=secret,id=token TOKEN=$(cat /run/secrets/token) npm ci
        RUN --mount=type=secret,id=token cat /run/secrets/token | docker login -u app --password-stdin
        RUN --mount=type=secret,id=token curl -H "Authorization: Bearer $(cat /run/secrets/token)" https://example.com/file > file
        RUN --mount=type=secret,id=npmrc cat /run/secrets/npmrc > .npmrc && npm ci && rm .npmrc
        RUN --mount=type=secret,id=token echo done > log
        """);
}
