using System;
using System.IO;
using System.Linq;
using ContainerSecurity.Hosting.ScriptChecking;

namespace ContainerSecurity.Cli.Tests;

[Collection(typeof(ProcessCollection))]
public class ShellCheckTests
{
    private const string Asked = """{ "shellcheck": true, "rules": { "*": "off", "CNS803*": "default" } }""";
    private const string Dockerfile = "FROM alpine:3.20\nENV set=1\nRUN echo ok && \\\n    rm $files $set\n";

    // Writes what it was given beside itself, and then a finding on the script's ninth character.
    private const string Fake = """
        #!/bin/sh
        here=$(dirname "$0")
        echo "$@" >> "$here/arguments"
        cat >> "$here/script"
        echo '{"comments":[{"file":"-","line":2,"endLine":2,"column":19,"endColumn":25,"level":"info","code":2086,"message":"Double quote it.","fix":null},{"file":"-","line":1,"endLine":1,"column":1,"endColumn":2,"level":"error","code":1000,"message":"not ours","fix":null}]}'
        exit 1
        """;

    [Fact]
    public void Findings_come_at_the_word_in_the_file()
    {
        using var workspace = WithProgram(Fake);
        var run = workspace.Run("analyze", "Dockerfile");
        run.Output.Should().Contain("Dockerfile:4:8: info CNS8031: SC2086: Double quote it.").And.NotContain("not ours");
        workspace.Read("tools/script").Should().StartWith("export ").And.Contain(" set=1\n").And.EndWith("\necho ok &&     rm $files $set");
        workspace.Read("tools/arguments").Should().Contain("--norc").And.Contain("--shell=sh").And.NotContain("echo ok", "a script is never an argument");
    }

    [Fact]
    public void The_shell_in_force_is_told()
    {
        using var workspace = WithProgram(Fake).With("Dockerfile", "FROM alpine:3.20\nSHELL [\"/bin/bash\", \"-c\"]\nRUN echo a\nSHELL [\"/bin/ash\", \"-c\"]\nRUN echo b\nSHELL [\"pwsh\", \"-c\"]\nRUN echo c\n");
        workspace.Run("analyze", "Dockerfile");
        workspace.Read("tools/arguments").Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => l.Split(' ').First(a => a.StartsWith("--shell", StringComparison.Ordinal)))
            .Should().BeEquivalentTo("--shell=bash", "--shell=dash");
    }

    [Fact]
    public void Nothing_is_run_unless_it_is_asked_for()
    {
        using var workspace = WithProgram(Fake).With("containersecurity.json", "{}");
        workspace.Run("analyze", "Dockerfile").Error.Should().BeEmpty();
        File.Exists(workspace.FullPath("tools/arguments")).Should().BeFalse();
    }

    [Fact]
    public void One_notice_says_that_the_program_is_not_there()
    {
        using var workspace = new Workspace().With("a/Dockerfile", Dockerfile).With("b/Dockerfile", Dockerfile).With("b/containersecurity.json", "{}").With("containersecurity.json", Asked);
        var run = workspace.Run("analyze", ".");
        run.ExitCode.Should().Be(0);
        run.Error.Split("shellcheck").Should().HaveCount(2, "it is said once: {0}", run.Error);
    }

    [Fact]
    public void A_program_in_a_folder_that_is_not_given_in_full_is_not_run()
    {
        using var workspace = WithProgram(Fake);
        workspace.SearchPath = "tools" + Path.PathSeparator + ".";
        workspace.Run("analyze", "Dockerfile").Error.Should().Contain("not on the PATH");
    }

    [Theory]
    [InlineData("#!/bin/sh\necho broken\n", "could not be parsed")]
    [InlineData("#!/bin/sh\necho '[]'\n", "could not be parsed")]
    [InlineData("#!/bin/sh\necho no such option >&2\nexit 4\n", "it exited with code 4: no such option")]
    [InlineData("#!/bin/sh\nyes\n", "its output was too large")]
    public void Says_once_that_the_program_failed_and_goes_on(string program, string problem)
    {
        using var workspace = WithProgram(program).With("other/Dockerfile", Dockerfile + "RUN echo another\n");
        var run = workspace.Run("analyze", ".");
        run.ExitCode.Should().Be(0);
        run.Error.Should().Contain(problem);
        run.Error.Split("shellcheck failed").Should().HaveCount(2);
    }

    [Fact]
    public async System.Threading.Tasks.Task A_program_that_does_not_end_is_stopped()
    {
        using var workspace = WithProgram("#!/bin/sh\nsleep 600\n");
        var found = ShellCheckProgram.Find(workspace.SearchPath)!;
        var program = new ShellCheckProgram(workspace.FullPath("tools/shellcheck")) { Timeout = TimeSpan.FromMilliseconds(200) };
        found.Should().NotBeNull();
        var run = () => program.RunAsync("echo", "sh", TestContext.Current.CancellationToken);
        (await run.Should().ThrowAsync<IOException>()).WithMessage("*longer than*");
    }

    [Fact]
    public void The_real_program_finds_what_it_finds()
    {
        var path = Environment.GetEnvironmentVariable("PATH") ?? "";
        Assert.SkipWhen(ShellCheckProgram.Find(path) is null, "shellcheck is not there");
        using var workspace = new Workspace { SearchPath = path }.With("containersecurity.json", Asked)
            .With("Dockerfile", Dockerfile + "RUN <<EOF\nset -e\nx=é; echo \"$x\" $y\nEOF\n# shellcheck disable=SC2086\nRUN rm $files\n");
        var output = workspace.Run("analyze", "Dockerfile").Output;
        output.Should().Contain("Dockerfile:4:8: info CNS8031: SC2086").And.Contain("Dockerfile:7:16: info CNS8031: SC2086");
        output.Should().NotContain("Dockerfile:10:8: info").And.NotContain("Dockerfile:4:15:");
    }

    private static Workspace WithProgram(string text)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "the program is a script for sh");
        var workspace = new Workspace().With("Dockerfile", Dockerfile).With("containersecurity.json", Asked).With("tools/shellcheck", text.Replace("\r\n", "\n", StringComparison.Ordinal) + "\n");
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(workspace.FullPath("tools/shellcheck"), UnixFileMode.UserRead | UnixFileMode.UserExecute);
        workspace.SearchPath = workspace.FullPath("tools") + Path.PathSeparator + "/usr/bin" + Path.PathSeparator + "/bin";
        return workspace;
    }
}
