using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Dockerfile.Packages.UnpinnedLanguagePackage>;

namespace ContainerSecurity.Rules.Tests.Dockerfile.Packages;

public class UnpinnedLanguagePackageTests
{
    [Theory]
    [InlineData("RUN pip install {|CNS8002(flask, 'flask==<version>'):flask|} requests==2.32.3")]
    [InlineData("RUN python3 -m pip install -U {|CNS8002(pip, 'pip==<version>'):pip|} {|CNS8002(uvicorn[standard], 'uvicorn[standard]==<version>'):'uvicorn[standard]'|}")]
    [InlineData("RUN npm install -g {|CNS8002(typescript, 'typescript@<version>'):typescript|} eslint@9.1.0")]
    [InlineData("RUN npm i {|CNS8002(@scope/tool, '@scope/tool@<version>'):@scope/tool|}")]
    [InlineData("RUN gem install {|CNS8002(rails, 'rails:<version>'):rails|}")]
    [InlineData("RUN pip install -b /tmp/build --cert /ca.pem {|CNS8002(flask, 'flask==<version>'):flask|}")]
    [InlineData("RUN go get {|CNS8002(example.org/tool, 'example.org/tool@<version>'):example.org/tool|}")]
    [InlineData("RUN yarn add {|CNS8002(left-pad, 'left-pad@<version>'):left-pad|}")]
    [InlineData("RUN yarn global add {|CNS8002(left-pad, 'left-pad@<version>'):left-pad|}")]
    [InlineData("RUN pnpm add -g {|CNS8002(tool, 'tool@<version>'):tool|}")]
    public void Reports_packages_without_a_version(string lines) => Verify.VerifyDockerfile("FROM debian:12\n" + lines + "\n");

    [Theory]
    [InlineData("RUN pip install -r requirements.txt")]
    [InlineData("RUN pip install .")]
    [InlineData("RUN pip install ./a '.[dev]' /wheels/x.whl a.tar.gz")]
    [InlineData("RUN pip install 'flask>=3,<4' flask~=3.1")]
    [InlineData("RUN pip install -c constraints.txt flask")]
    [InlineData("RUN pip install git+https://example.org/a/b@v1.2.3")]
    [InlineData("RUN pip install \\\"flask==${VERSION}\\\" $PACKAGES")]
    [InlineData("RUN pip install -i https://example.org/simple flask==1")]
    [InlineData("RUN pip install git+https://example.org/a/b")]
    [InlineData("RUN npm install tool@latest")]
    [InlineData("RUN go install example.org/tool@latest")]
    [InlineData("RUN go run example.org/tool")]
    [InlineData("RUN npm install")]
    [InlineData("RUN npm ci")]
    [InlineData("RUN npm install -g npm@10.8.0 @scope/tool@1.2.3")]
    [InlineData("RUN npm install ./pkg file:../x https://example.org/a.tgz")]
    [InlineData("RUN npm install --registry https://example.org a@1")]
    [InlineData("RUN gem install rails -v 7.1.0")]
    [InlineData("RUN gem install rails:7.1.0 --no-document")]
    [InlineData("RUN gem install rails --version '~> 7'")]
    [InlineData("RUN go install example.org/tool@v1.2.3")]
    [InlineData("RUN go install ./...")]
    [InlineData("RUN go get example.org/tool@4f5a")]
    [InlineData("RUN go mod download")]
    [InlineData("RUN yarn install")]
    [InlineData("RUN yarn add left-pad@1.3.0")]
    [InlineData("CMD pip install flask")]
    [InlineData("RUN pip download flask")]
    public void Does_not_report_versions_files_and_variables(string lines) => Verify.VerifyDockerfile("FROM debian:12\n" + lines + "\n");

    [Fact]
    public void Does_not_report_a_wheel_with_extras() => Verify.VerifyDockerfile("""
        FROM python:3.13
        RUN pip install app-1.0-py3-none-any.whl[web]
        """);
}
