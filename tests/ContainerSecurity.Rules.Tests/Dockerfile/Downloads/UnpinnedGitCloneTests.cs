using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Dockerfile.Downloads.UnpinnedGitClone>;

namespace ContainerSecurity.Rules.Tests.Dockerfile.Downloads;

public class UnpinnedGitCloneTests
{
    [Theory]
    [InlineData("RUN git clone {|CNS1064(https://github.com/a/b.git):https://github.com/a/b.git|} /src && make")]
    [InlineData("RUN git clone --depth 1 -b main {|CNS1064(git@github.com:a/b.git):git@github.com:a/b.git|}")]
    [InlineData("RUN git checkout v1 && git clone --branch=develop {|CNS1064(https://github.com/a/b):https://github.com/a/b|}")]
    [InlineData("ONBUILD RUN git clone {|CNS1064(https://github.com/a/b):https://github.com/a/b|}")]
    public void Reports_clones_of_a_branch(string instruction) => Verify.VerifyDockerfile("FROM debian:12\n" + instruction);

    [Theory]
    [InlineData("RUN git clone https://github.com/a/b /src && git -C /src checkout 1a2b3c4")]
    [InlineData("RUN git clone https://github.com/a/b /src\nRUN cd /src && git reset --hard 1a2b3c4")]
    [InlineData("RUN git clone --branch v1.2 https://github.com/a/b")]
    [InlineData("RUN git clone --branch=1.2 https://github.com/a/b")]
    [InlineData("RUN git clone --revision=1a2b3c4 https://github.com/a/b")]
    [InlineData("ARG REF\nRUN git clone -b $REF https://github.com/a/b")]
    [InlineData("RUN git clone /repository /src")]
    [InlineData("RUN git fetch https://github.com/a/b")]
    [InlineData("CMD git clone https://github.com/a/b")]
    public void Does_not_report_pinned_or_unknown_clones(string instruction) => Verify.VerifyDockerfile("FROM debian:12\n" + instruction);
}
