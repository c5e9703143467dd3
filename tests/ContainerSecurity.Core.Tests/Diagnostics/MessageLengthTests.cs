using System.Linq;

namespace ContainerSecurity.Core.Tests.Diagnostics;

public class MessageLengthTests
{
    private static readonly Document Document = UnrecognizedDocument("a");

    [Fact]
    public void Shortens_a_long_argument_and_keeps_both_ends()
    {
        var name = "start" + new string('x', 4000) + "end";
        var finding = Find("Container '{0}' is privileged; remove it", name);
        finding.Message.Should().StartWith("Container 'startxxx").And.Contain("\u2026").And.EndWith("xend' is privileged; remove it").And.HaveLength(236);
        finding.Arguments[0].Should().Be(name);
    }

    [Fact]
    public void Shortens_the_names_in_the_message_of_a_parser()
    {
        Find("{0}", $"'{new string('x', 4000)}' is not an instruction; correct it").Message.Should().EndWith("' is not an instruction; correct it").And.HaveLength(154);
        Find("{0}", string.Join(' ', new string('x', 4000).Chunk(2).Select(c => new string(c)))).Message.Length.Should().BeLessThan(601);
    }

    [Fact]
    public void Keeps_a_short_argument_and_whole_characters()
    {
        Find("{0} and {1}", new string('x', 200), 7).Message.Should().Be(new string('x', 200) + " and 7");
        var message = Find("{0} is {1}", string.Concat(Enumerable.Repeat("\ud83d\ude00", 500)), "").Message;
        Wellformed(message).Should().BeTrue();
    }

    private static bool Wellformed(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsSurrogate(text[i]) && !(i + 1 < text.Length && char.IsSurrogatePair(text[i], text[++i])))
                return false;
        }

        return true;
    }

    private static Document UnrecognizedDocument(string path) => DocumentParser.Parse(path, SourceText.From(""))[0];

    private static Diagnostic Find(string format, params object?[] arguments) =>
        Diagnostic.Create(EngineDescriptors.InvalidConfiguration with { MessageFormat = format }, new Location(Document, default), arguments);
}
