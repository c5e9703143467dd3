using System;
using System.IO;
using System.Linq;
using System.Text;
using ContainerSecurity.Rules.Dockerfile.Practice;
using ContainerSecurity.Rules.Dockerfile.Scripts;
using ContainerSecurity.Rules.Images;
using ContainerSecurity.Testing;

namespace ContainerSecurity.Rules.Tests.Catalogue;

/// <summary>The tests of the built-in rules state the arguments of the messages.</summary>
public class MessageArgumentsTests
{
    [Fact]
    public void Arguments_are_required_of_every_test_of_this_assembly()
    {
        var test = () => RuleVerifier<LatestTag>.VerifyDockerfile("FROM debian:[|latest|]\n");
        test.Should().Throw<RuleVerificationException>().WithMessage("*no mark of CNS1002 states the arguments*FROM debian:{|CNS1002(debian:latest):latest|}*");
    }

    // A test that marks no finding of a descriptor is not asked for its arguments, so there must be one that marks it.
    [Fact]
    public void Every_message_with_placeholders_has_a_test_that_states_them()
    {
        var text = ReadLiterals();
        // A checker of scripts and a .dockerignore are what the kit cannot give; the tests of these rules compare the arguments themselves.
        RuleCatalogue.Descriptors.Where(d => d.MessageFormat.Contains("{0", StringComparison.Ordinal) && RuleCatalogue.RuleOf(d.Id) is not (ShellCheckFinding or CopyIgnoredFile))
            .Select(d => d.Id).Where(id => !text.Contains(id + "(", StringComparison.Ordinal)).Should().BeEmpty();
    }

    // The literals of code are UTF-16 at any offset, those of attributes are UTF-8.
    private static string ReadLiterals()
    {
        var bytes = File.ReadAllBytes(typeof(MessageArgumentsTests).Assembly.Location);
        return Encoding.Unicode.GetString(bytes) + Encoding.Unicode.GetString(bytes, 1, bytes.Length - 1) + Encoding.Latin1.GetString(bytes);
    }
}
