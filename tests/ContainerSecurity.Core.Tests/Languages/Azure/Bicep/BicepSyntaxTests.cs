using System;
using System.Linq;
using System.Text;
using ContainerSecurity.Syntax;

namespace ContainerSecurity.Core.Tests.Languages.Azure.Bicep;

public sealed class BicepSyntaxTests
{
    private const string Marks = "{}[]()'$\\:=?.@\n\r,!\uFEFF";

    private const string Whole = """
        targetScope = 'resourceGroup'
        metadata about = { who: 'me' }
        import { thing, other as o } from './types.bicep'
        /* a comment
           of two lines */
        @description('''the
        text''')
        @allowed([ 'a', 'b'
          'c' ])
        param size 'a' | 'b' | 'c' = 'a'
        @secure()
        param key string?
        param list {
          name: string
          @minValue(1)
          ports: int[]?
          *: object
        }[] = []
        type pair = [ int, string ]
        func greet(name string, n int) string => 'Hi ${name}${n > 1 ? '!' : ''}'
        var text = 'a ${'b ${1 + 2} c'} d' // trailing
        var lines = '''
        first
          'second'
        '''
        var sums = [for (x, i) in range(0, 3): x * i - 1]
        var chain = list[?0].?name!.length ?? -1
        var negative = [
          1
          -1
          !true
          (2)
          ...sums
        ]
        var found = filter(list, (l, i) => l.name =~ 'X' && i >= 0 || !contains(l, 'y'))
        var choice = empty(found)
          ? { a: 1, 'b c': 2
              '${text}': [ ] ...{ z: 1 } }
          : sys.json('{}')
        #disable-next-line no-unused-vars
        resource old 'A/b@2020-01-01' existing = { name: 'old' }
        resource many 'A/b@2020-01-01' = [for s in sums: if (s > 0) {
          parent: old
          name: 'n${s}'
          @batchSize(1)
          resource child 'c' = { name: 'x' }
          properties: { at: old::nested.id }
        }]
        module inner './inner.bicep' = if (size != 'a') { name: 'inner', params: { key: key } }
        output result string = many[0].properties.x

        """;

    [Fact]
    public void A_file_that_the_compiler_takes_has_no_errors()
    {
        var document = Deployed.Bicep(Whole);

        document.SyntaxDiagnostics.Should().BeEmpty();
        document.Syntax!.Children.Select(c => c.Node?.Kind).Should().NotContain(SyntaxKind.BicepSkipped);
        document.Comments.Select(c => (c.Text.Length > 8, c.IsTrailing)).Should().Equal((true, false), (false, true));
    }

    [Fact]
    public void The_tree_is_exactly_the_text_whatever_is_broken()
    {
        var random = new Random(7);
        for (var i = 0; i < 2_000; i++)
        {
            var text = Mutate(random, Whole);
            CheckTree(Deployed.Bicep(text).Syntax!, text);
        }
    }

    [Fact]
    public void What_is_broken_is_told_with_its_line_and_the_rest_is_read()
    {
        var document = Deployed.Bicep("""
            param a string =
            resource one 'A/b@1' = {
              name: 'one'
              properties: { x: ) }
            }
            nonsense here
            resource two 'A/b@1' = { name: 'two' }
            """);

        document.Resources.Select(r => r.Name.Value).Should().Equal("one", "two");
        document.SyntaxDiagnostics.Select(d => d.Id).Should().OnlyContain(id => id == "CNS0302").And.HaveCountGreaterThan(2);
        document.SyntaxDiagnostics.Select(d => d.Location.Start.Line).Should().Contain([1, 3, 5]);
    }

    [Theory]
    [InlineData("var x = ", "(")]
    [InlineData("var x = ", "[")]
    [InlineData("var x = ", "{a:")]
    [InlineData("var x = ", "!")]
    [InlineData("var x = ", "a.b+")]
    [InlineData("var x = ", "'${")]
    [InlineData("var x = ", "a?b:")]
    [InlineData("var x = a", ".b")]
    [InlineData("var x = a", "[0]")]
    [InlineData("resource a 'x' = ", "{resource a 'x' = ")]
    [InlineData("resource a 'x' = ", "[for x in y: ")]
    [InlineData("param x ", "{a: ")]
    [InlineData("", "@a ")]
    public void What_nests_without_end_is_given_up(string start, string repeated)
    {
        var text = new StringBuilder(start).Insert(start.Length, repeated, 20_000).ToString();

        CheckTree(Deployed.Bicep(text).Syntax!, text);
    }

    private static string Mutate(Random random, string text)
    {
        var result = new StringBuilder(text);
        for (var i = random.Next(4); i >= 0; i--)
        {
            var at = random.Next(result.Length - 30);
            switch (random.Next(3))
            {
                case 0:
                    result.Remove(at, random.Next(30));
                    break;
                case 1:
                    result.Insert(at, Marks[random.Next(Marks.Length)]);
                    break;
                default:
                    result.Insert(at, text.AsSpan(random.Next(text.Length - 30), random.Next(30)));
                    break;
            }
        }

        return result.ToString();
    }

    private static void CheckTree(SyntaxNode root, string text)
    {
        root.ToFullString().Should().Be(text);
        var place = 0;
        Walk(root);
        place.Should().Be(text.Length);

        void Walk(SyntaxNode node)
        {
            foreach (var child in node.Children)
            {
                if (child.Node is { } inner)
                {
                    if (inner.Parent != node)
                        throw new InvalidOperationException("A node has another parent.");
                    Walk(inner);
                    continue;
                }

                foreach (var trivia in child.Token.LeadingTrivia)
                    Step(trivia.Span);
                Step(child.Token.Span);
            }
        }

        void Step(TextSpan span)
        {
            if (span.Start != place)
                throw new InvalidOperationException($"Something is missing at {place} of: {text}");
            place = span.End;
        }
    }
}
