using System;
using System.Linq;
using ContainerSecurity.Core.Tests.Engine;

namespace ContainerSecurity.Core.Tests.Diagnostics;

public class CodeFixesTests
{
    private static readonly DocumentSet Documents = SetRule.Documents(("a", "one two"), ("b", "one two"));

    [Fact]
    public void A_fix_of_several_documents_is_applied_to_all()
    {
        var result = CodeFixes.Apply([Fix("a", "one", "1", "b", "two")]);
        result.Applied.Should().ContainSingle();
        result.Texts["a"].ToString().Should().Be("1 two");
        result.Texts["b"].ToString().Should().Be("one 1");
    }

    [Fact]
    public void A_fix_that_collides_in_one_document_is_applied_to_none()
    {
        var first = Fix("b", "two", "2");
        var result = CodeFixes.Apply([first, Fix("a", "one", "1", "b", "two"), Fix("a", "two", "3")]);
        result.Applied.Select(f => f.Fix.Title).Should().Equal("2", "3");
        result.Texts["a"].ToString().Should().Be("one 3");
        result.Texts["b"].ToString().Should().Be("one 2");
    }

    [Fact]
    public void The_documents_of_one_file_are_changed_together()
    {
        var parts = DocumentParser.Parse("c.yaml", SourceText.From("apiVersion: v1\nkind: A\n---\napiVersion: v1\nkind: B\n"));
        var finding = At(parts[0], "A");
        var fix = CodeFix.Replace("Rename", finding.Location, "X") with { OtherDocuments = [new DocumentChanges(parts[1], [new TextChange(At(parts[1], "B").Location.Span, "Y")])] };
        var applied = new FindingFix(finding, fix);
        applied.Changes.Should().ContainSingle();
        CodeFixes.Apply([applied]).Texts["c.yaml"].ToString().Should().Be("apiVersion: v1\nkind: X\n---\napiVersion: v1\nkind: Y\n");
    }

    [Fact]
    public void Applying_to_one_text_leaves_fixes_of_several_documents_out()
    {
        CodeFixes.Apply(Document("a").Text, [Fix("a", "one", "1", "b", "two").Fix], out var applied).ToString().Should().Be("one two");
        applied.Should().BeEmpty();
    }

    [Fact]
    public void Changes_that_leave_their_text_are_refused()
    {
        var fix = Fix("a", "one", "1");
        var bad = fix with { Fix = fix.Fix with { OtherDocuments = [new DocumentChanges(Document("b"), [new TextChange(new TextSpan(5, 10), "")])] } };
        bad.Invoking(b => b.Validate()).Should().Throw<ArgumentException>().WithMessage("*in b*");
        bad.Invoking(b => CodeFixes.Apply([b])).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void A_fix_of_a_document_outside_of_the_run_is_an_error_of_the_rule()
    {
        var stranger = SetRule.Documents(("c", "one")).Documents[0];
        var rule = new SetRule("TST001", (context, descriptor) =>
        {
            var finding = At(context.Node.Documents[0], "one") with { Descriptor = descriptor };
            context.Report(finding with { Fixes = [CodeFix.Replace("Fix", finding.Location, "1") with { OtherDocuments = [new DocumentChanges(stranger, [new TextChange(default, "x")])] }] });
        });
        var found = new Analyzer(new RulePack("Test", [rule])).Run(Documents).Diagnostics.Should().ContainSingle().Which;
        found.Id.Should().Be(EngineDescriptors.RuleThrew.Id);
        found.Message.Should().Contain("changes c, which is not a document of the run");
    }

    [Fact]
    public void A_fix_is_created_for_an_edit_only()
    {
        CodeFix.Create("Fix", null).Should().BeNull();
        CodeFix.Create("Fix", new TextChange(new TextSpan(1, 2), "x"))!.Changes.Should().ContainSingle().Which.NewText.Should().Be("x");
    }

    private static Document Document(string path) => Documents.Documents.Single(d => d.Path == path);

    private static Diagnostic At(Document document, string word) =>
        Diagnostic.Create(SetRule.Describe("TST001"), new Location(document, new TextSpan(document.Text.ToString().IndexOf(word, document.Span.Start, StringComparison.Ordinal), word.Length)), word);

    // The new text is the title.
    private static FindingFix Fix(string path, string word, string text, string? otherPath = null, string otherWord = "")
    {
        var finding = At(Document(path), word);
        var fix = CodeFix.Replace(text, finding.Location, text);
        return new FindingFix(finding, otherPath is null ? fix : fix with { OtherDocuments = [new DocumentChanges(Document(otherPath), [new TextChange(At(Document(otherPath), otherWord).Location.Span, text)])] });
    }
}
