using System;
using System.Collections.Immutable;

namespace ContainerSecurity.Core.Tests.Rules;

public sealed class RuleOptionTests
{
    [Fact]
    public void Writes_its_default_as_JSON_and_says_what_it_expects()
    {
        RuleOption[] options =
        [
            new RuleOption<bool>("o", true, "d"), new RuleOption<int>("o", -3, "d"), new RuleOption<double>("o", 0.5, "d"),
            new RuleOption<string>("o", "a\"\n\u00e4", "d"), new RuleOption<ImmutableArray<string>>("o", ["a", "b\\"], "d"),
            new RuleOption<ImmutableArray<string>>("o", [], "d"),
        ];

        string[] json = ["true", "-3", "0.5", "\"a\\\"\\n\u00e4\"", "[\"a\", \"b\\\\\"]", "[]"];
        string[] expected = ["true or false", "a whole number", "a number", "a string", "a list of strings", "a list of strings"];
        for (var i = 0; i < options.Length; i++)
            (options[i].DefaultJson, options[i].Expected).Should().Be((json[i], expected[i]));
    }

    [Fact]
    public void Refuses_other_types() =>
        FluentActions.Invoking(() => new RuleOption<DateTime>("o", default, "d")).Should().Throw<NotSupportedException>().WithMessage("*DateTime*");

    [Fact]
    public void Refuses_to_be_without_a_name()
    {
        FluentActions.Invoking(() => new RuleOption<int>(null!, 1, "d")).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => new RuleOption<int>("o", 1, null!)).Should().Throw<ArgumentNullException>();
    }

    [Fact]
    public void Has_its_default_where_nothing_is_configured()
    {
        RuleOptions.Empty.Get(new RuleOption<int>("o", 5, "d")).Should().Be(5);
        FluentActions.Invoking(() => RuleOptions.Empty.Get<int>(null!)).Should().Throw<ArgumentNullException>();
    }
}
