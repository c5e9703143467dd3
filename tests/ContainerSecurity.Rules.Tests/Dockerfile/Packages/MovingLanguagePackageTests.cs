using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Dockerfile.Packages.MovingLanguagePackage>;

namespace ContainerSecurity.Rules.Tests.Dockerfile.Packages;

public class MovingLanguagePackageTests
{
    [Theory]
    [InlineData("RUN pip install {|CNS8029(git+https://example.org/a/b, 'git+https://example.org/a/b@<commit>'):git+https://example.org/a/b|}")]
    [InlineData("RUN pip install -e {|CNS8029(git+https://example.org/a/b.git#egg=b, 'git+https://example.org/a/b.git@<commit>#egg=b'):git+https://example.org/a/b.git#egg=b|} --user")]
    [InlineData("RUN npm install {|CNS8036(tool@latest, 'tool@<version>'):tool@latest|} {|CNS8036(@scope/tool@next, '@scope/tool@<version>'):@scope/tool@next|}")]
    [InlineData("RUN npm install {|CNS8029(git+https://github.com/npm/cli.git, 'git+https://github.com/npm/cli.git#<commit>'):git+https://github.com/npm/cli.git|} git+https://github.com/npm/cli.git#v10.0.0 local.tar")]
    [InlineData("RUN go install {|CNS8036(example.org/tool@latest, 'example.org/tool@<version>'):example.org/tool@latest|}")]
    [InlineData("RUN go run {|CNS8036(example.org/tool@latest, 'example.org/tool@<version>'):example.org/tool@latest|} example.org/other@latest")]
    [InlineData("RUN go get {|CNS8036(example.org/tool@main, 'example.org/tool@<version>'):example.org/tool@main|}")]
    public void Reports_tags_branches_and_unpinned_repositories(string lines) => Verify.VerifyDockerfile("FROM debian:12\n" + lines + "\n");

    [Fact]
    public void Reports_the_pinned_form() => Verify.VerifyDockerfile("""
        FROM node:22
        RUN npm install {|CNS8036(@scope/tool@latest, '@scope/tool@<version>'):@scope/tool@latest|}
        """);

    [Theory]
    [InlineData("RUN pip install flask git+https://example.org/a/b@v1.2.3")]
    [InlineData("RUN pip install -e . -e ./b")]
    [InlineData("RUN npm install tool tool@1 tool@$VERSION ./latest")]
    [InlineData("RUN go install example.org/tool@v1.2.3 ./...")]
    [InlineData("RUN go run example.org/tool")]
    [InlineData("RUN go run main.go")]
    [InlineData("CMD npm install tool@latest")]
    public void Does_not_report_versions_and_unversioned_packages(string lines) => Verify.VerifyDockerfile("FROM debian:12\n" + lines + "\n");
}
