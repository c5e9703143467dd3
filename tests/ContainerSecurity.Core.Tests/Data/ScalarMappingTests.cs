using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using ContainerSecurity.Data;

namespace ContainerSecurity.Core.Tests.Data;

public class ScalarMappingTests
{
    [Fact]
    public async Task Two_threads_get_the_same_places_of_a_scalar()
    {
        // Each scalar is mapped when it is first asked for. With this many, two threads that ask for them in the same order meet at some.
        const int Count = 100_000;
        var text = SourceText.From("apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a}\ndata:\n" + string.Concat(Enumerable.Range(0, Count).Select(i => $"  k{i}: \"a\\u0041b\"\n")));
        var root = (DataMapping)((DataTreeDocument)DocumentParser.Parse("config.yaml", text).Single()).Root;
        DataScalar[] scalars = [.. ((DataMapping)root["data"]!).Entries.Select(e => (DataScalar)e.Value)];
        using var start = new Barrier(2);

        int WrongOnes()
        {
            start.SignalAndWait(TestContext.Current.CancellationToken);
            return scalars.Count(s => s.MappedText.MapSpan(1, 1) != new TextSpan(s.Span.Start + 2, 6));
        }

        var counts = await Task.WhenAll(Enumerable.Range(0, 2).Select(_ => Task.Factory.StartNew(WrongOnes, TestContext.Current.CancellationToken, TaskCreationOptions.LongRunning, TaskScheduler.Default)));

        scalars.Should().HaveCount(Count);
        counts.Should().Equal(0, 0);
    }
}
