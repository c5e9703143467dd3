using System;
using System.Globalization;
using System.Linq;
using ContainerSecurity.Core.Tests.Engine;

namespace ContainerSecurity.Core.Tests.Diagnostics;

public sealed class DiagnosticTests
{
    private static readonly DiagnosticDescriptor Descriptor = SetRule.Describe("CNS9901");

    [Fact]
    public void Shows_the_position_severity_id_and_message()
    {
        var location = At("a\r\n\tbad", 4, 3);

        Diagnostic.Create(Descriptor, location, "x").ToString().Should().Be("f(2,2): warning CNS9901: Found x");
        location.Text.Should().Be("bad");
        (location.Start, location.End).Should().Be((new LinePosition(1, 1), new LinePosition(1, 4)));
        default(Location).ToString().Should().BeEmpty();
    }

    [Fact]
    public void Formats_arguments_without_regard_to_the_culture()
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            var comma = (CultureInfo)CultureInfo.InvariantCulture.Clone();
            comma.NumberFormat.NumberDecimalSeparator = ",";
            CultureInfo.CurrentCulture = comma;
            Create(1234.5, null, "{0}").Message.Should().Be("Found 1234.5");
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Does_not_format_a_message_without_arguments()
    {
        var descriptor = Descriptor with { MessageFormat = "Use ${{ x }}" };

        Diagnostic.Create(descriptor, At("a")).Message.Should().Be("Use ${{ x }}");
        new Diagnostic(descriptor, At("a"), default).Message.Should().Be("Use ${{ x }}");
    }

    [Fact]
    public void Formats_braces_and_null_arguments()
    {
        Create("{1}").Message.Should().Be("Found {1}");
        Create([null]).Message.Should().Be("Found ");
        Diagnostic.Create(Descriptor with { MessageFormat = "{{{0}}}" }, At("a"), "x").Message.Should().Be("{x}");
    }

    [Fact]
    public void Throws_where_a_placeholder_has_no_argument() =>
        FluentActions.Invoking(() => Diagnostic.Create(Descriptor with { MessageFormat = "{0} {1}" }, At("a"), "x").Message).Should().Throw<FormatException>();

    [Fact]
    public void Takes_the_severity_of_its_descriptor() =>
        Diagnostic.Create(Descriptor with { DefaultSeverity = DiagnosticSeverity.Error }, At("a"), "x").Severity.Should().Be(DiagnosticSeverity.Error);

    [Fact]
    public void Is_equal_by_what_is_reported_and_where()
    {
        var location = At("a b", 0, 1);
        var one = Diagnostic.Create(Descriptor, location, "x");

        one.Should().Be(Diagnostic.Create(Descriptor with { Title = "Other" }, location, "x"));
        one.GetHashCode().Should().Be(Diagnostic.Create(Descriptor, location, "x").GetHashCode());
        one.Should().Be(one with { Fixes = [new CodeFix("fix", [])], RelatedLocations = [location] });
        one.Should().NotBe(Diagnostic.Create(SetRule.Describe("CNS9902"), location, "x"));
        one.Should().NotBe(Diagnostic.Create(Descriptor, location, "y"));
        one.Should().NotBe(one with { Location = location with { Span = new TextSpan(1, 1) } });
        one.Should().NotBe(one with { Location = At("a b", 0, 1) }, "the other location is in another document");
        one.Should().NotBe(one with { Severity = DiagnosticSeverity.Error });
        one.Should().NotBe(one with { Suppression = new Suppression(SuppressionKind.Baseline, null, null) });
        one.Equals(null).Should().BeFalse();
    }

    [Fact]
    public void Refuses_to_be_without_a_descriptor() =>
        FluentActions.Invoking(() => new Diagnostic(null!, At("a"), [])).Should().Throw<ArgumentNullException>();

    [Theory]
    [InlineData(RulePreset.Minimal, true)]
    [InlineData(RulePreset.Recommended, true)]
    [InlineData(RulePreset.Strict, false)]
    [InlineData(RulePreset.All, false)]
    public void Is_enabled_by_default_in_the_recommended_preset(RulePreset preset, bool expected) =>
        (Descriptor with { Preset = preset }).IsEnabledByDefault.Should().Be(expected);

    [Fact]
    public void Names_a_resource_with_its_namespace()
    {
        new ResourceIdentity("Pod", "web", "a").ToString().Should().Be("Pod/web/a");
        new ResourceIdentity("Pod", null, "a").ToString().Should().Be("Pod/a");
    }

    private static Diagnostic Create(params object?[] arguments) => Diagnostic.Create(Descriptor, At("a"), arguments);

    private static Location At(string text, int start = 0, int length = 0) =>
        new(SetRule.Documents(("f", text)).Documents.Single(), new TextSpan(start, length));
}
