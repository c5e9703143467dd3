using System.Linq;
using ContainerSecurity.Languages.Dockerfile;

namespace ContainerSecurity.Core.Tests.Languages.Dockerfile;

/// <summary>The parts of single instructions, and what BuildKit rejects in them.</summary>
public sealed class InstructionTests
{
    [Theory]
    [InlineData("RUN [\"a\", \"b c\"]", "a|b c")]
    [InlineData("RUN [ \"a\" , \"\\u0062\\n\" ]", "a|b\n")]
    [InlineData("RUN [\"a\", \\\n \"b\"]", "a|b")]
    [InlineData("RUN []", "")]
    public void Reads_the_exec_form(string line, string expected)
    {
        var run = (RunInstructionSyntax)Parse("FROM a\n" + line).Instructions[1];

        string.Join("|", run.ExecForm!.Items.Select(i => i.RawText)).Should().Be(expected);
        run.ShellForm.Should().BeNull();
    }

    [Theory]
    [InlineData("RUN ['a', 'b']")]
    [InlineData("RUN [\"a\", \"b\"")]
    [InlineData("RUN [\"a\" \"b\"]")]
    [InlineData("RUN [\"a\", 1]")]
    [InlineData("RUN [\"a\"] b")]
    public void Reads_an_invalid_JSON_array_as_the_shell_form(string line)
    {
        var run = (RunInstructionSyntax)Parse("FROM a\n" + line).Instructions[1];

        run.ExecForm.Should().BeNull();
        run.ShellForm!.RawText.Should().Be(line.Substring(4));
    }

    [Fact]
    public void Reads_flags_and_their_values()
    {
        var document = Parse("FROM --platform=linux/amd64 a AS b\nCOPY --from=b --chown=1:2 --link x y /z/\nRUN --mount=type=secret,id=k --mount=type=cache,target=/c --network=none x");
        var from = (FromInstructionSyntax)document.Instructions[0];
        var copy = (CopyInstructionSyntax)document.Instructions[1];
        var run = (RunInstructionSyntax)document.Instructions[2];

        from.Flag("platform")!.Value!.Text.Should().Be("linux/amd64");
        from.StageName!.RawText.Should().Be("b");
        copy.From!.ValueLocation.Text.Should().Be("b");
        copy.Flag("link")!.Value.Should().BeNull();
        copy.Sources.Select(s => s.RawText).Should().Equal("x", "y");
        copy.Destination!.RawText.Should().Be("/z/");
        run.Mounts.Select(m => m.GetField("type")!.Text).Should().Equal("secret", "cache");
        run.Mounts[0].GetField("id")!.Text.Should().Be("k");
        run.Mounts[1].GetField("id").Should().BeNull();
        run.ShellForm!.RawText.Should().Be("x");
        document.SyntaxDiagnostics.Should().BeEmpty();
    }

    [Theory]
    [InlineData("ENV A=1 B=\"2 3\" C='4'", "A=1|B=\"2 3\"|C='4'")]
    [InlineData("ENV A 1 2", "A=1 2")]
    [InlineData("LABEL \"a b\"=c d=", "\"a b\"=c|d=")]
    [InlineData("ARG A", "A")]
    [InlineData("ARG A=1 B", "A=1|B")]
    public void Reads_pairs_with_their_quotes(string line, string expected)
    {
        var document = Parse("FROM a\n" + line);
        var pairs = document.Instructions[1] switch
        {
            EnvInstructionSyntax env => env.Variables,
            ArgInstructionSyntax arg => arg.Declarations,
            var label => ((LabelInstructionSyntax)label).Labels,
        };

        string.Join("|", pairs.Select(p => p.Value is null ? p.Key.RawText : $"{p.Key.RawText}={p.Value.RawText}")).Should().Be(expected);
        pairs[0].IsLegacy.Should().Be(line == "ENV A 1 2");
    }

    [Theory]
    [InlineData("USER a\nFROM b", 1, "USER stands before the first FROM")]
    [InlineData("ARG A=1", 1, "no FROM")]
    [InlineData("FROM", 1, "FROM takes an image")]
    [InlineData("FROM a b", 1, "FROM takes an image")]
    [InlineData("FROM a AS 1b", 1, "'1b' is no stage name")]
    [InlineData("FROM a\nRUM x", 2, "'RUM' is no instruction")]
    [InlineData("FROM a\nCOPY x", 2, "COPY needs at least one source")]
    [InlineData("FROM a\nCOPY --form=b x y", 2, "COPY has no flag '--form'")]
    [InlineData("FROM a\nCOPY --from=b --from=c x y", 2, "'--from' is given twice")]
    [InlineData("FROM a\nCOPY --chown x y", 2, "'--chown' has no value")]
    [InlineData("FROM a\nUSER", 2, "USER needs an argument")]
    [InlineData("FROM a\nENV", 2, "ENV needs at least one argument")]
    [InlineData("FROM a\nENV =b", 2, "empty name")]
    [InlineData("FROM a\nSHELL /bin/sh -c", 2, "SHELL needs a JSON array")]
    [InlineData("FROM a\nSHELL []", 2, "SHELL needs at least one word")]
    [InlineData("FROM a\nHEALTHCHECK", 2, "HEALTHCHECK needs CMD")]
    [InlineData("FROM a\nHEALTHCHECK NONE x", 2, "takes no arguments")]
    [InlineData("FROM a\nHEALTHCHECK RUN x", 2, "'RUN' is no kind of HEALTHCHECK")]
    [InlineData("FROM a\nHEALTHCHECK CMD", 2, "has no command")]
    [InlineData("FROM a\nONBUILD", 2, "ONBUILD needs an instruction")]
    [InlineData("FROM a\nONBUILD FROM b", 2, "FROM is not allowed in ONBUILD")]
    [InlineData("FROM a\nONBUILD ONBUILD RUN b", 2, "ONBUILD is not allowed in ONBUILD")]
    [InlineData("# escape=x\nFROM a", 1, "no escape character")]
    [InlineData("# escape=`\n# escape=\\\nFROM a", 2, "given twice")]
    public void Reports_what_BuildKit_rejects(string text, int line, string message)
    {
        var diagnostic = Parse(text).SyntaxDiagnostics.Should().ContainSingle().Which;

        diagnostic.Id.Should().Be("CNS0101");
        diagnostic.Location.Start.Line.Should().Be(line - 1);
        diagnostic.Message.Should().Contain(message);
    }

    [Theory]
    [InlineData("FROM a AS b-c_d.1\nHEALTHCHECK none\nHEALTHCHECK --interval=1s cmd x")]
    [InlineData("FROM scratch\nRUN --mount=type=cache,target=/a --mount=type=cache,target=/b x")]
    [InlineData("# syntax=docker/dockerfile:1\n# check=skip=all\nARG A\nFROM $A")]
    public void Does_not_report_what_BuildKit_accepts(string text) => Parse(text).SyntaxDiagnostics.Should().BeEmpty();

    [Fact]
    public void Reads_the_bodies_of_several_heredocs_in_order()
    {
        var copy = Parse("FROM a\nCOPY <<A 3<<-\"B\" /x/\nuse $v\nA\n\tb\n\tB\n").Instructions[1];

        copy.Heredocs.Select(h => (h.Name, h.IsQuoted, h.StripsTabs, h.Descriptor, h.Body.Text)).Should().Equal(
            ("A", false, false, 0, "use $v\n"), ("B", true, true, 3, "b\n"));
        copy.Heredocs[1].Body.MapSpan(0, 1).Should().Be(new TextSpan("FROM a\nCOPY <<A 3<<-\"B\" /x/\nuse $v\nA\n\t".Length, 1));
    }

    [Theory]
    [InlineData("RUN echo '<<EOF'")]
    [InlineData("RUN cat <<<word")]
    [InlineData("RUN echo $((1 << 2))")]
    [InlineData("RUN [\"cat\", \"<<EOF\"]")]
    [InlineData("CMD cat <<EOF")]
    public void Does_not_take_other_text_for_a_heredoc(string line)
    {
        var document = Parse("FROM a\n" + line + "\nUSER b\n");

        document.Instructions[1].Heredocs.Should().BeEmpty();
        document.Instructions.Should().HaveCount(3);
    }

    [Theory]
    [InlineData("RUN cat << EOF > /x\nexec\nEOF", "EOF", false)]
    [InlineData("RUN << EOF\nset -e\nEOF", "EOF", false)]
    [InlineData("RUN <<- 'EOF'\n\tset -e\n\tEOF", "EOF", true)]
    [InlineData("RUN cat <<   \"EOF\"\n# no comment\nEOF", "EOF", false)]
    [InlineData("COPY << EOF /x\nUSER root\nEOF", "EOF", false)]
    public void Reads_a_heredoc_with_blanks_in_front_of_its_delimiter(string instruction, string name, bool stripsTabs)
    {
        var document = Parse("FROM a\n" + instruction + "\nUSER b\n");

        document.SyntaxDiagnostics.Should().BeEmpty();
        document.Instructions.Should().HaveCount(3);
        var heredoc = document.Instructions[1].Heredocs.Should().ContainSingle().Subject;
        (heredoc.Name, heredoc.StripsTabs).Should().Be((name, stripsTabs));
    }

    [Theory]
    [InlineData("ONBUILD SHELL powershell -Command")]
    [InlineData("ONBUILD USER")]
    [InlineData("ONBUILD COPY a")]
    [InlineData("ONBUILD SOMETHING else")]
    public void Leaves_what_ONBUILD_holds_to_the_build_that_runs_it(string line) => Parse("FROM a\n" + line + "\n").SyntaxDiagnostics.Should().BeEmpty();

    [Theory]
    [InlineData("FROM debian:13 # base", "FROM takes '# base' as arguments")]
    [InlineData("FROM a\nSHELL [\"sh\"] # c", "SHELL takes '# c' as arguments")]
    [InlineData("FROM a\nHEALTHCHECK NONE # c", "HEALTHCHECK takes '# c' as arguments")]
    [InlineData("FROM a\nENV A=1 # the c", "ENV takes '# the c' as arguments")]
    [InlineData("FROM a\nLABEL A=1 # c", "LABEL takes '# c' as arguments")]
    public void Names_a_comment_that_makes_an_instruction_invalid(string text, string message) =>
        Parse(text + "\n").SyntaxDiagnostics.Should().ContainSingle().Which.Message.Should().StartWith(message);

    [Theory]
    [InlineData("EXPOSE 80 # web", "# web")]
    [InlineData("USER 1000 #app", "#app")]
    [InlineData("ENV A 1 # c", "# c")]
    [InlineData("ARG A=1 # c", "# c")]
    [InlineData("ENV COLOR #fff", null)]
    [InlineData("LABEL a=\"b # c\"", null)]
    [InlineData("LABEL a=b\\ # c", null)]
    [InlineData("ENV COLOR=#fff", null)]
    [InlineData("RUN a # c", null)]
    [InlineData("CMD [\"a\"] # c", null)]
    [InlineData("WORKDIR /a#b", null)]
    [InlineData("COPY #a /b", null)]
    public void Finds_a_comment_behind_the_arguments(string line, string? comment) => Parse("FROM a\n" + line + "\n").Instructions[1].TrailingComment?.Text.Should().Be(comment);

    [Theory]
    [InlineData("WORKDIR \"/a b\"", "/a b")]
    [InlineData("WORKDIR '/a'", "/a")]
    [InlineData("WORKDIR /a\"b\"$C", "/ab$C")]
    [InlineData("WORKDIR \"$C\"/d", "$C/d")]
    [InlineData("WORKDIR \"/a", "\"/a")]
    [InlineData("WORKDIR /a\\b", "/ab")]
    public void Removes_the_quotes_of_a_word(string line, string value) => ((WorkdirInstructionSyntax)Parse("FROM a\n" + line + "\n").Instructions[1]).Value!.Value.Should().Be(value);

    [Fact]
    public void Reports_a_heredoc_without_an_end()
    {
        var document = Parse("FROM a\nRUN <<EOF\nx\nUSER b\n");

        document.SyntaxDiagnostics.Should().ContainSingle().Which.Location.Start.Line.Should().Be(1);
        document.Instructions.Should().HaveCount(2);
    }

    private static DockerfileDocument Parse(string text) => DockerfileDocument.Parse("Dockerfile", SourceText.From(text));
}
