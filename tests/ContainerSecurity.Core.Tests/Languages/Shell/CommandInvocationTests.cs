using System.Linq;
using ContainerSecurity.Languages.Shell;

namespace ContainerSecurity.Core.Tests.Languages.Shell;

/// <summary>What program a command finally runs, with its subcommands and options.</summary>
public sealed class CommandInvocationTests
{
    [Theory]
    [InlineData("npm --prefix x install a", "npm", "install|a")]
    [InlineData("sudo -u bob npm -C x install a --registry https://r b", "npm", "install|a|b")]
    [InlineData("sudo --user bob env A=b timeout -k 5 60 nice -n 5 git -C x clone u", "git", "clone|u")]
    [InlineData("gosu bob chroot --userspec=a /mnt setpriv --reuid 1 stdbuf -oL a b", "a", "b")]
    [InlineData("python3 -m pip install a", "pip", "install|a")]
    [InlineData("python3 -W ignore -m pip --proxy p install a", "pip", "install|a")]
    [InlineData("pip3.12 install a", "pip3.12", "install|a")]
    [InlineData("kubectl -n x apply -f y", "kubectl", "apply")]
    [InlineData("docker --config /c login -- -x", "docker", "login|-x")]
    [InlineData("poetry run a b", "a", "b")]
    [InlineData("uv run --with x a", "a", "")]
    [InlineData("corepack yarn add x", "yarn", "add|x")]
    [InlineData("bundle exec rake x", "rake", "x")]
    [InlineData("conda run -n e a b", "a", "b")]
    [InlineData("flock /lock a b", "a", "b")]
    [InlineData("runuser -u bob -- a b", "a", "b")]
    public void Operands_are_those_of_the_program_that_is_run(string text, string name, string operands)
    {
        var invocation = Read(text);
        invocation.Name.Should().Be(name);
        string.Join("|", invocation.Operands.Select(o => o.StaticText)).Should().Be(operands);
    }

    [Fact]
    public void Runs_compares_the_first_operands()
    {
        var invocation = Read("npm --prefix x config --global set a b");
        (invocation.Subcommand, invocation.Runs("config", "set"), invocation.Runs("set"), invocation.Runs("config", "set", "a", "b", "c")).Should().Be(("config", true, false, false));
        invocation.OperandsAfter(2).Select(o => o.StaticText).Should().Equal("a", "b");
    }

    [Fact]
    public void Options_of_other_programs_can_be_named()
    {
        Read("tool --level 3 run").Runs("run").Should().BeFalse();
        Read("tool --level 3 run").WithValueOptions("--level").Runs("run").Should().BeTrue();
    }

    [Fact]
    public void Options_have_values()
    {
        var invocation = Read("npm install --registry=https://r --prefix x");
        invocation.OptionValue("--registry")!.Text.Should().Be("https://r");
        invocation.OptionValue("--prefix")!.Text.Should().Be("x");
        invocation.OptionValue("--cache").Should().BeNull();
        invocation.Option("--prefix")!.StaticText.Should().Be("--prefix");
    }

    [Fact]
    public void Parameters_of_cmdlets_match_shortened_and_in_any_case()
    {
        var invocation = CommandInvocation.From(ShellScript.Parse("iwr -uri:https://x -OUTF a -SkipCertificateCheck:$false", ShellDialect.PowerShell).Commands.Single())!;
        invocation.Name.Should().Be("Invoke-WebRequest");
        invocation.OptionValue("-Uri")!.Text.Should().Be("https://x");
        invocation.OptionValue("-OutFile")!.Text.Should().Be("a");
        invocation.Option("-SkipCertificateCheck").Should().BeNull();
    }

    [Fact]
    public void A_program_with_an_unknown_name_has_no_invocation()
    {
        CommandInvocation.From(ShellScript.Parse("$x a").Commands.Single()).Should().BeNull();
        CommandInvocation.From(ShellScript.Parse("A=b").Commands.Single()).Should().BeNull();
    }

    [Fact]
    public void A_nested_script_knows_the_command_that_passes_it()
    {
        var commands = ShellScript.Parse("su - bob -c \"curl $URL | sh\"").Commands;
        commands.Select(c => c.Name).Should().Equal("su", "curl", "sh");
        commands[1].Script.Host.Should().BeSameAs(commands[0]);
        commands[0].Script.Host.Should().BeNull();
    }

    private static CommandInvocation Read(string text) => CommandInvocation.From(ShellScript.Parse(text).Commands.Single())!;
}
