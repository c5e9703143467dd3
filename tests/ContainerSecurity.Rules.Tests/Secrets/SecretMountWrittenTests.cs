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
    public void Follows_variables_pipes_and_redirections() => Verify.VerifyDockerfile("""
        FROM debian:13
        RUN --mount=type=secret,id=p export P=$(cat /run/secrets/p) && echo {|CNS3013(p, '/etc/app.conf'):"$P"|} > /etc/app.conf
        RUN --mount=type=secret,id=p cat < {|CNS3013(p, '/etc/app.conf'):/run/secrets/p|} > /etc/app.conf
        RUN --mount=type=secret,id=p sed [|"s/@PW@/$(cat /run/secrets/p)/"|] app.tpl > /etc/app.conf
        RUN --mount=type=secret,id=p sed -i [|"s/@PW@/$(< /run/secrets/p)/"|] /etc/app.conf
        RUN --mount=type=secret,id=p read -r P < /run/secrets/p && printf 'password=%s' [|"$P"|] >> /etc/app.conf
        RUN --mount=type=secret,id=p tee /etc/app.conf < [|/run/secrets/p|]
        RUN --mount=type=secret,id=p cat /run/secrets/p | [|base64|] | tee /etc/app.conf > /dev/null
        RUN --mount=type=secret,id=p,env=P [|envsubst|] < app.tpl > /etc/app.conf
        RUN --mount=type=secret,id=p { echo a; cat [|/run/secrets/p|]; } > /etc/app.conf
        RUN --mount=type=secret,id=p dd [|if=/run/secrets/p|] of=/etc/app.conf
        RUN --mount=type=secret,id=p install -m 600 [|/run/secrets/p|] /etc/app.conf
        """);

    [Fact]
    public void Does_not_report_what_stays_in_memory_or_is_removed() => Verify.VerifyDockerfile("""
        FROM debian:13
        RUN --mount=type=secret,id=p export P=$(cat /run/secrets/p) && curl -fsS -H "Authorization: Bearer $P" https://x.example/data -o /app/data
        RUN --mount=type=secret,id=p DATA=$(curl -fsS -H "Authorization: Bearer $(cat /run/secrets/p)" https://x.example/data) && echo "$DATA" > /app/data
        RUN --mount=type=secret,id=p cat /run/secrets/p > /dev/shm/p && ./build
        RUN --mount=type=secret,id=p --mount=type=tmpfs,target=/work cat /run/secrets/p > /work/p && ./build
        RUN --mount=type=secret,id=p cat /run/secrets/p > /tmp/x/p && ./build && rm -rf /tmp/x
        RUN --mount=type=secret,id=p trap 'rm -f /tmp/p' EXIT; cat /run/secrets/p > /tmp/p; ./build
        RUN --mount=type=secret,id=p cat /run/secrets/p | wc -c > /app/length
        RUN --mount=type=secret,id=p test -s /run/secrets/p && echo present > /app/state
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
